export {preparedForSecrets, type Secret, secretsIn} from './secrets.js'
