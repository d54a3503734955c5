import { createFileRoute } from '@tanstack/react-router'
import { JoinPage } from '../accounts/join-page.tsx'

export const Route = createFileRoute('/join')({ component: JoinPage })
