package secret

import (
	"strings"
)

// fillerWords stand in values that a person shall replace, or that were never meant to be secret.
// Where they are shorter than five letters they count only as a whole word of the value.
var fillerWords = []string{
	"example", "placeholder", "changeme", "change-me", "change_me", "changethis", "change-this", "change_this", "replace", "redacted",
	"insert", "dummy", "sample", "fixme", "notreal", "not-a-real", "not_a_real", "notasecret", "not-a-secret", "not_a_secret", "xxxx", "****", "...", "…", "••", "goes-here", "goes_here", "goeshere",
	"goes here", "your-", "your_", "yourapi", "yourpass", "yoursecret", "yourtoken", "<your", "-here", "_here", "put-your", "enter-your", "undefined",
	"lorem", "foobar", "foo-bar", "foo_bar", "deadbeef", "cafebabe", "test-token", "test_token", "testtoken", "testkey", "test-key", "test_key", "testing",
	"test-secret", "test_secret", "testsecret", "testpass", "test_pass", "test-pass", "fake", "bogus", "invalid", "mock-", "mock_", "mocked", "1234567890", "123456789", "0123456789", "012345678",
	"abcdefgh", "abcd1234", "abc123", "qwerty", "asdf", "blahblah", "secret-value", "secretvalue", "specified", "provided", "optional",
	"required", "removed", "hidden", "masked", "unset", "notset", "not-set", "not_set", "ignored", "obfuscated", "s3cr3t", "s3cret", "strongpass", "strong-pass", "strong_pass", "hello", "some-", "some_", "somesecret", "my-secret", "my_secret",
	"mysecret", "my-token", "my_token", "mytoken", "mypass", "my-pass", "my_pass", "my-api", "my_api", "myapi", "my-key", "my_key", "mykey", "supersecret", "super-secret", "super_secret", "topsecret", "top-secret", "top_secret", "secretkey", "secret-key", "secret_key", "apikey", "api-key", "api_key",
	"access-key", "access_key", "accesskey", "correct-horse", "correcthorse", "swordfish", "fallback", "unsafe", "insecure-default", "only-for", "development", "generated-by", "to-be-", "to_be_",
}

var fillerWhole = words(`foo bar baz qux test tests tst fake mock todo tbd none null nil n/a na xxx yyy zzz aaa bbb ccc abc xyz abcd default demo your here
	dev local change me secret password token key value string user admin guest root pass pwd login empty fixture stub spec ci`)

// isPlaceholder reports whether value asks to be replaced, stands for something that is elsewhere, or
// is typed along the keyboard.
func isPlaceholder(value string) bool {
	if len(value) < 4 || isReference(value) {
		return true
	}
	low := strings.ToLower(value)
	for _, word := range fillerWords {
		if strings.Contains(low, word) {
			return true
		}
	}
	return isMonotone(value)
}

// hasFiller is isPlaceholder for the random part of a token that a provider's prefix has already
// identified: there a chance "test" or "fake" of four letters is no sign.
func hasFiller(part string) bool {
	low := strings.ToLower(part)
	for _, word := range [...]string{"example", "placeholder", "redacted", "xxxx", "****", "...", "your", "dummy", "sample", "changeme", "replace",
		"notreal", "not-real", "not_real", "fakefake", "testtest", "test_", "fake_", "-test-", "_test", "insert", "abcdefg", "deadbeef", "foobar", "token", "secret", "some_", "goes"} {
		if strings.Contains(low, word) {
			return true
		}
	}
	return isMonotone(longestPiece(part))
}

// longestPiece is the part of a structured token that carries its randomness: behind the numbers of team
// and user in a Slack token, behind the colon in Telegram's. A token without such a piece is judged as a whole.
func longestPiece(token string) string {
	longest := ""
	for piece := range strings.FieldsFuncSeq(token, func(r rune) bool { return r < 128 && symbol(byte(r)) == symbolOther }) {
		if len(piece) > len(longest) && !allDigits(piece) {
			longest = piece
		}
	}
	if len(longest) < 16 {
		return token
	}
	return longest
}

// isMonotone reports long runs of one character or of neighbours (aaaa…, 1234…, zyxw…), few different
// characters, and a short piece repeated.
func isMonotone(value string) bool {
	if len(value) < 6 {
		return false
	}
	same, up, down, steps := 1, 1, 1, 0
	distinct := map[byte]bool{value[0]: true}
	for i := 1; i < len(value); i++ {
		distinct[value[i]] = true
		switch value[i] - value[i-1] {
		case 0:
			same, up, down = same+1, 1, 1
		case 1:
			same, up, down = 1, up+1, 1
			steps++
		case 255:
			same, up, down = 1, 1, down+1
			steps++
		default:
			same, up, down = 1, 1, 1
		}
		if same >= 6 || up >= 6 || down >= 6 || same*2 > len(value) && same >= 4 {
			return true
		}
	}
	if steps*3 > len(value)*2 {
		return true // a1b2… no; abcd-efgh-ijkl yes
	}
	if len(distinct) <= 3 || len(value) >= 20 && len(distinct) <= 5 {
		return true
	}
	if everyOther(value) {
		return true
	}
	for period := 1; period <= len(value)/3; period++ {
		if strings.Repeat(value[:period], len(value)/period+1)[:len(value)] == value {
			return true
		}
	}
	return false
}

// everyOther reports a1b2c3d4…: two interleaved sequences.
func everyOther(value string) bool {
	run := 0
	for i := 2; i < len(value); i++ {
		if d := value[i] - value[i-2]; d == 1 || d == 0 {
			if run++; run >= 8 {
				return true
			}
		} else {
			run = 0
		}
	}
	return false
}

// referencePrefixes begin a value that names where the secret is, or holds it encrypted.
var referencePrefixes = []string{
	"${", "%{", "$(", "$[", "{{", "{%", "<%", "%(", "#{", "@{", "((", "[[", "<<", "@@", "__", "$$", "&{", "~{", "!{",
	"enc[", "enc(", "vault:", "vault.", "arn:", "op://", "sm://", "ssm:", "ssm.", "aws-ssm", "secretsmanager:", "secret:", "secret://", "secret/", "secrets.", "secrets/", "secrets:", "projects/",
	"env:", "env.", "env(", "env[", "file:", "keyring:", "kms:", "gcp:", "awskms", "resolve:", "{cipher}", "{aes}", "{key}", "!vault", "$ansible_vault", "aqica", "agaaa",
	"process.env", "sys.argv", "os.environ", "os.getenv", "os.getenv", "system.getenv", "getenv", "settings.", "config.", "self.", "this.", "var.", "local.", "data.", "module.", "each.", "context.", "ctx.",
	"github.", "steps.", "inputs.", "parameters.", "values.", "request.", "req.", "ref+", "k8s:", "docker:", "azurekeyvault", "@microsoft.keyvault", "keyvault",
	"./", "../", "~/", "/run/secrets", "/var/", "/etc/", "/home/", "/usr/", "/opt/", "/path/", "/secrets/", "c:\\", "http://", "https://", "s3://", "gs://", "x-", "ldap://", "redis://", "wss://", "ws://",
	"$2a$", "$2b$", "$2y$", "$argon2", "$pbkdf2", "$scrypt", "$apr1$", "$5$", "$6$", "$1$", "$y$", "$7$", "pbkdf2_sha256$", "pbkdf2:", "pbkdf2_sha1$", "bcrypt$", "bcrypt_sha256$", "argon2$", "scrypt:", "scrypt$", "scram-sha-256$", "{sha", "{ssha", "{crypt}", "{bcrypt}", "{pbkdf2}", "md5:", "sha1:", "sha1$", "sha256:", "sha256$", "sha512:", "sha512-", "sha256-", "sha384-", "sha256/",
	"ssh-rsa", "ssh-ed25519", "aaaab3nzac1", "aaaac3nzac1", "aaaae2vjzhnh", "ecdsa-sha2", "-----begin public", "-----begin cert", "miibijanbgkqhkig9w0baq", "miicijanbgkqhkig9w0baq", "migfma0gcsqgsib3dqebaq", "miibcgkcaqea", "mfkwewyhkozizj0caq", "mhyweayhkozizj0caq", "mcowbqydk2vwayea", "pk_live", "pk_test", "iv1.", "iv23", "pk.eyj", "{enc", "{crypt", "data:image", "data:application", "urn:", "application/", "text/", "image/", "multipart/",
}

// isReference reports whether value stands for a secret kept elsewhere: an interpolation, a path in a
// store, an encrypted text, a password's hash, a public key.
func isReference(value string) bool {
	low := strings.ToLower(value)
	for _, prefix := range referencePrefixes {
		if strings.HasPrefix(low, prefix) {
			return true
		}
	}
	switch value[0] {
	case '$':
		return isIdentifier(strings.ReplaceAll(strings.TrimSuffix(value[1:], "$"), ".", "_")) // a variable, a member of one, a $mark$
	case '%':
		return value[len(value)-1] == '%' || len(value) == 2
	case '<':
		return value[len(value)-1] == '>'
	case '{':
		return value[len(value)-1] == '}'
	case '[':
		return value[len(value)-1] == ']'
	case '(':
		return value[len(value)-1] == ')'
	case '*':
		return isIdentifier(value[1:]) || len(value) == 41 && isHex(value[1:]) // a YAML alias, MySQL's hash of a password
	}
	if _, hash, pair := strings.Cut(low, ":"); pair && (strings.HasPrefix(hash, "$2y$") || strings.HasPrefix(hash, "$2b$") || strings.HasPrefix(hash, "$apr1$") || strings.HasPrefix(hash, "{sha")) {
		return true // a line of htpasswd
	}
	if hash, ok := strings.CutPrefix(low, "md5"); ok && len(hash) == 32 && isHex(hash) {
		return true // PostgreSQL's hash of a password
	}
	if len(value) > 300 && strings.HasPrefix(value, "Ag") && value[2] >= 'A' && value[2] <= 'D' {
		return true // sealed by Bitnami's controller: the length of a key of 512 bytes, the key, the text
	}
	return strings.HasSuffix(low, ".apps.googleusercontent.com") || strings.Contains(value, "${") || strings.Contains(value, "{{") || strings.Contains(value, "$(") || strings.Contains(value, "%s") ||
		strings.Contains(value, "<%=") || strings.Contains(value, "%(") || strings.Contains(value, "{}") || strings.Contains(value, "{0}") ||
		strings.HasSuffix(value, "()") || strings.Contains(low, "process.env") || strings.Contains(low, "environ[")
}

func isIdentifier(text string) bool {
	for i := range len(text) {
		if s := symbol(text[i]); s == symbolOther && text[i] != '_' || i == 0 && s == symbolDigit {
			return false
		}
	}
	return text != ""
}
