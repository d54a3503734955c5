import { Field, type FieldProps, checked } from './field.tsx'
import { fieldId } from './fault.ts'

/** Berkas: the browser's own chooser in a dashed frame. */
export const FileField = (props: FieldProps & { accept: string; isMultiple?: boolean }) => (
  <Field {...props}>
    <div class="file">
      <input
        type="file"
        id={fieldId(props.name)}
        name={props.name}
        accept={props.accept}
        multiple={props.isMultiple}
        {...checked(props)}
      />
    </div>
  </Field>
)
