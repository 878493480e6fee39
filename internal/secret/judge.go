package secret

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
)

// minPassword is the shortest value that is looked at.
const minPassword = 6

// A verdict is what judge thinks of a value.
type verdict struct {
	kind       string
	severity   finding.Severity
	confidence finding.Confidence
}

// Ids of the kinds that Go code reports; rules/secrets/generic.yaml describes them.
const (
	kindPassword   = "exposed-password"
	kindSecret     = "exposed-secret"
	kindURL        = "url-password"
	kindPrivateKey = "private-key"
	kindJWT        = "json-web-token"
	kindBasic      = "basic-credentials"
	kindBearer     = "bearer-token"
	kindFramework  = "framework-secret-key"
)

var builtInKinds = []string{kindPassword, kindSecret, kindURL, kindPrivateKey, kindJWT, kindBasic, kindBearer, kindFramework}

// judge decides whether value is a secret, given what its name promises and where it stands. A
// machine's secret is random; a person's password need not be, so there it is enough that nobody
// would write the value for another reason.
func judge(class nameClass, name, value string, where role, quoted bool) (verdict, bool) {
	v, ok := judgeValue(class, name, value, where, quoted)
	if ok && where == roleDoc {
		v.severity = finding.Low // nearly always one that was made up for the manual
	}
	return v, ok
}

func judgeValue(class nameClass, name, value string, where role, quoted bool) (verdict, bool) {
	if word := bare(value); len(word) > 3 && word == bare(name) {
		return verdict{}, false // a member of an enumeration that is called what it means
	}
	if code, ok := strings.CutPrefix(value, "0x"); ok && len(code) <= 8 && isHex(code) {
		return verdict{}, false // a number, or a character of a font: "lock-pass": "0xeba4"
	}
	if class == namePassword && isAppPassword(value) {
		return verdict{kindPassword, finding.High, finding.High}, where == roleConfig || where == roleCode
	}
	if strings.HasPrefix(value, "#/") { // a pointer into a JSON document
		return verdict{}, false
	}
	if id, ok := strings.CutPrefix(value, "#"); ok && where == roleCode && strings.ContainsAny(id, "-_") && isIdentifier(strings.ReplaceAll(id, "-", "_")) {
		return verdict{}, false // an element of a page
	}
	if strings.ContainsAny(value, " \t\n") && !isPhraseOfSigns(class, value) || !isASCII(value) || isEmail(value) || isPlaceholder(value) || looksLikeCode(value, quoted) {
		return verdict{}, false
	}
	if strings.HasPrefix(value, "!") && strings.Contains(value, ":!") {
		return verdict{}, false // what a list of ciphers leaves out: !MD5:!PSK:!aECDH
	}
	if isNamespaced(value) {
		return verdict{}, false // Illuminate\Auth\PasswordBroker
	}
	if len(value) > 20 && signedScope.MatchString(value[20:]) {
		return verdict{}, false // the id of a key in a signed address
	}
	if strings.Trim(value, "0123456789.,+-") == "" && strings.Contains(value, ".") || isChainAddress(value) {
		return verdict{}, false // a measurement; a contract or an account, which everybody sees
	}
	if isHex(value) && len(value) == 40 && (strings.Contains(strings.ToLower(name), "gpg") || strings.Contains(strings.ToLower(name), "pgp")) {
		return verdict{}, false // a fingerprint, by which everybody finds the public key
	}
	if where == roleTest {
		return verdict{}, false // what a test calls a password is made up, however random it is
	}
	if user, password, pair := strings.Cut(value, ":"); pair && lastName(name) == "auth" && isIdentifier(user) {
		// FLOWER_BASIC_AUTH=ops:…
		return verdict{kindBasic, basicSeverity(user, where), finding.High}, (where == roleConfig || where == roleCode) &&
			!isURLPlaceholder(password, user, "") && (isRandom(password) || isHumanPassword(password))
	}
	if text, ok := wrappedText(value); ok && len(text) >= minPassword {
		if user, password, pair := strings.Cut(text, ":"); pair && lastName(name) == "auth" {
			return verdict{kindBasic, basicSeverity(user, where), finding.High}, !isURLPlaceholder(password, user, "") && (isRandom(password) || isHumanPassword(password))
		}
		// Readable behind base64: it is what it says, as in a Kubernetes Secret.
		return judgeValue(class, name, text, where, true)
	}
	if strings.HasPrefix(value, "eyJ") && isPrintable(decodeBase64(value)) {
		return verdict{}, false // a JSON object; a signed token is tryJWT's
	}
	random := isRandom(value)
	if (where == roleDoc || where == roleExample) && (!random || len(value) < 32) {
		// Manuals and samples show what a value looks like; what a generator of passwords has made they do not show.
		made := class == namePassword && where == roleDoc && random && len(value) >= 12 && classes(value) == 4 && wordShare(value) == 0
		return verdict{kindPassword, finding.Low, finding.Low}, made
	}
	switch class {
	case namePassword:
		v := verdict{kindPassword, finding.High, finding.High}
		if where != roleConfig {
			v.severity = finding.Medium // whose it is, settings say; code as often holds one that is meant to be wrong
		}
		switch {
		case isUUID(value):
			return verdict{}, false
		case random && len(value) >= 12 && (where == roleConfig || where == roleCode || len(value) >= 16):
		case where == roleConfig || where == roleCode:
			if where == roleConfig && isWordPhrase(value) {
				v.severity, v.confidence = finding.Low, finding.Low
				return v, true
			}
			if !isHumanPassword(value) && !isPassphrase(value) {
				return verdict{}, false
			}
			if classes(value) < 3 {
				v.severity, v.confidence = finding.Medium, finding.Medium
			}
		default:
			return verdict{}, false
		}
		return v, len(value) <= 128
	case nameSecret:
		// Only its name says what it opens: as often as not it is a key that every copy of a client holds.
		v := verdict{kindSecret, finding.Medium, finding.High}
		if isFrameworkKey(name, value) {
			v.kind, v.severity = kindFramework, finding.High
		}
		switch {
		case isUUID(value):
			v.severity, v.confidence = finding.Medium, finding.Low
			return v, namesUUIDSecret(name) && !isUUIDFiller(value) && (where == roleConfig || where == roleCode)
		case random && len(value) >= 16:
			if len(value) > 200 && (strings.HasPrefix(value, "IQoJ") || strings.HasPrefix(value, "FwoGZXIvYXdz")) {
				v.severity = finding.Low // of a session with AWS, which ends within 36 hours
			}
			return v, true
		case where != roleConfig && where != roleCode:
			return verdict{}, false
		case random && len(value) >= 10 && digitCount(value) >= 2, classes(value) >= 3 && wordShare(value) < 0.5 && len(value) >= 10 && strings.ContainsAny(value, "!@#$%^&*?") && isHumanPassword(value):
			v.severity, v.confidence = finding.Medium, finding.Medium
			return v, true
		case (v.kind == kindFramework || lastName(name) == "secret") && isPassphrase(value):
			v.severity, v.confidence = finding.Medium, finding.Medium
			return v, true
		}
		return verdict{}, false
	}
	// A vague name: only what can hardly be anything else, and no digest.
	if !random || len(value) < 24 || !isHex(value) && surprise(value) < 6.3 || isHex(value) && !namesSalt(name) || where != roleConfig && where != roleCode || isUUID(value) {
		return verdict{}, false
	}
	return verdict{kindSecret, finding.Low, finding.Low}, true
}

// basicSeverity is that of a pair of user and password. The id and key of a client in code is what as often as not every
// copy of the client has.
func basicSeverity(user string, where role) finding.Severity {
	if where == roleCode && (isUUID(user) || len(user) >= 32 && isHex(user)) {
		return finding.Medium
	}
	return finding.High
}

// isNamespaced reports the name of a class of PHP or Windows' kind: words between backslashes, doubled or not.
func isNamespaced(value string) bool {
	parts := strings.Split(strings.ReplaceAll(value, `\\`, `\`), `\`)
	for _, part := range parts {
		if !isIdentifier(part) || isRandom(part) {
			return false
		}
	}
	return len(parts) > 2 || len(parts) == 2 && wordShare(value) > 0.5
}

// isPhraseOfSigns reports a key drawn from all that a keyboard has, blanks among them, as WordPress makes its own.
func isPhraseOfSigns(class nameClass, value string) bool {
	return class != namePassword && len(value) >= 60 && len(value) <= 80 && classes(value) == 4 && strings.Count(value, " ") <= 6 &&
		!strings.ContainsAny(value, "\t\n") && digitCount(value) >= 3 && isRandomText(value)
}

// isAppPassword reports what Google shows for one program's access to an account: four groups of four letters, and no words.
func isAppPassword(value string) bool {
	if len(value) != 19 {
		return false
	}
	for i := range len(value) {
		if i%5 == 4 && value[i] != ' ' || i%5 != 4 && (value[i] < 'a' || value[i] > 'z') {
			return false
		}
	}
	return surprise(strings.ReplaceAll(value, " ", "")) >= minSurprise
}

// wrappedText decodes base64 whose content is text. Only a padded value, or one that a person cannot
// have meant otherwise, is taken for base64.
func wrappedText(value string) (string, bool) {
	if len(value) < 12 || len(value)%4 != 0 || strings.ContainsAny(value, "-_.:") {
		return "", false
	}
	text := strings.TrimRight(decodeBase64(value), "\n")
	return text, text != "" && isPrintable(text)
}

// isRandom reports whether value looks drawn by a machine.
func isRandom(value string) bool {
	if len(value) < 8 || isMonotone(value) {
		return false
	}
	if isHex(value) {
		return len(value) >= 16 && entropy(value) >= 2.5 && strings.ContainsAny(value, "0123456789") && strings.ContainsAny(value, "abcdefABCDEF")
	}
	if entropy(value) < 2.6 || allDigits(value) {
		return false
	}
	if isRandomText(value) {
		return true
	}
	// A word or two before the random part: live_8f3a…, django-insecure-…, acme-prod-…
	for cut := len(value) - 16; cut > 0; cut-- {
		if symbol(value[cut-1]) == symbolOther {
			tail := value[cut:]
			if isHex(tail) && entropy(tail) >= 2.5 || !strings.ContainsAny(tail, ".:/") && isRandomText(tail) && strings.ContainsAny(tail, "0123456789") {
				return true
			}
		}
	}
	return false
}

// The limits of isRandomText: one in a hundred random texts of 16 characters falls below them, and
// so do 99 of 100 words, names and sentences of the standard library.
const (
	minSurprise  = 5.4
	maxWordShare = 0.34
)

func isRandomText(value string) bool {
	least := minSurprise
	if len(value) < 14 {
		least += 0.5 // short texts vary more
	}
	if !strings.ContainsAny(value, "0123456789") {
		least += 1.2 // no digit in 16 random characters is one chance in twenty; names have none
		if len(value) >= 24 && classes(value) == 1 {
			least -= 0.6
		}
	}
	text := value
	if strings.ToUpper(value) == value {
		text = strings.ToLower(value) // SOCIAL_AUTH_KEY is as plain as social_auth_key
	}
	if surprise(text) < least || wordShare(value) > maxWordShare {
		return false
	}
	separators := 0
	for i := range len(value) {
		if strings.IndexByte("_-./:, ", value[i]) >= 0 {
			separators++
		}
	}
	return separators*4 <= len(value)
}

// classes counts the kinds of characters in value: lower case, upper case, digits, others.
func classes(value string) int {
	var seen [4]bool
	for i := range len(value) {
		switch s := symbol(value[i]); {
		case s < 26:
			seen[0] = true
		case s < symbolDigit:
			seen[1] = true
		case s == symbolDigit:
			seen[2] = true
		default:
			seen[3] = true
		}
	}
	n := 0
	for _, is := range seen {
		if is {
			n++
		}
	}
	return n
}

// weakWords are what passwords in samples, tests and default installations are made of.
var weakWords = []string{
	"password", "passwort", "passwd", "pass", "admin", "administrator", "root", "tester", "testing", "test", "user", "guest", "demo", "secret",
	"changeme", "change", "letmein", "welcome", "default", "qwerty", "qwertz", "postgres", "postgresql", "mysql", "mariadb", "mongodb", "mongo", "redis", "rabbitmq", "minio",
	"elastic", "oracle", "vagrant", "docker", "django", "flask", "example", "foobar", "foo", "bar", "baz", "local", "localhost", "super", "temp", "dummy", "sample", "hello",
	"world", "abc", "iloveyou", "monkey", "dragon", "master", "login", "enter", "your", "mypass", "hunter", "airflow", "superset", "grafana", "keycloak", "wordpress", "drupal", "jenkins", "pwd", "pw", "my", "db", "the", "dev", "development", "none", "null", "empty", "string", "value", "key", "token", "is", "a", "new", "old",
}

// isHumanPassword reports whether a person would choose value as a password and hardly write it for
// another reason: letters with digits or signs in them, and not a word of weakWords with decoration.
func isHumanPassword(value string) bool {
	letters, digits, signs := 0, 0, 0
	for i := range len(value) {
		switch s := symbol(value[i]); {
		case s < symbolDigit:
			letters++
		case s == symbolDigit:
			digits++
		case strings.IndexByte("_-.:/", value[i]) < 0:
			signs++
		}
	}
	if letters < 2 || digits+signs == 0 || digits == 0 && signs < 2 && classes(value) < 3 {
		return false
	}
	// A plain name with separators (smtp-relay-1, v2.1.0-rc1) is no password.
	if signs == 0 && strings.ContainsAny(value, "_-.:/") && !isRandomText(value) && classes(value) < 4 {
		return false
	}
	return !isDecoratedWord(value)
}

// isPassphrase reports a few words and a number joined by signs, as people make up keys that they mean to
// remember: moss-lantern-47-quarry. Words of sample values, and numbers that count something, tell against it.
func isPassphrase(value string) bool {
	words, digits := 0, 0
	for _, part := range nameParts(value) {
		switch {
		case part[0] <= '9':
			digits += len(part)
		case slices.Contains(weakWords, part) || notSecretLast[part] || environmentWords[part] && len(part) > 1:
			return false
		case len(part) >= 3:
			words++
		}
	}
	return len(value) >= 12 && words >= 2 && digits >= 2 && strings.ContainsAny(value, "-_.:") && !strings.ContainsAny(value, "/\\@") && !isVersioned(value)
}

// isWordPhrase reports three words and more joined by signs and nothing else but perhaps a digit, none of which speaks of
// secrets, systems or samples. Under the name of a password in settings it is hardly the name of something.
func isWordPhrase(value string) bool {
	if strings.ContainsAny(value, "/\\@:.") {
		return false
	}
	parts := nameParts(value)
	words, digits := 0, 0
	for _, part := range parts {
		switch {
		case part[0] <= '9':
			digits += len(part)
		case len(part) < 4 || slices.Contains(weakWords, part) || notSecretLast[part] || notSecretAny[part] || environmentWords[part] || secretWords[part] || keyQualifiers[part]:
			return false
		default:
			words++
		}
	}
	return words >= 3 && words <= 6 && digits < 2
}

// isVersioned reports names that end in a version or a date: shop-api-v2024, worker-2024-05-01.
func isVersioned(value string) bool {
	parts := nameParts(value)
	last := parts[len(parts)-1]
	if last[0] > '9' {
		return false
	}
	before := parts[len(parts)-2]
	return before == "v" || before[0] <= '9' || len(last) == 4 && (strings.HasPrefix(last, "19") || strings.HasPrefix(last, "20"))
}

var unleet = strings.NewReplacer("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "7", "t", "@", "a", "$", "s", "!", "i")

// isDecoratedWord reports P@ssw0rd123, admin2024!, Test-User-1: weak words, whatever the disguise.
// Of several words with three kinds of characters one may well be a real password.
func isDecoratedWord(value string) bool {
	core := strings.ToLower(strings.TrimRight(value, "0123456789!@#$%^&*?._-"))
	core = strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, unleet.Replace(core))
	removed := 0
	for _, word := range weakWords {
		for strings.Contains(core, word) && len(word) > 2 {
			core = strings.Replace(core, word, "", 1)
			removed++
		}
	}
	if removed == 0 {
		return len(core) < 2
	}
	if removed > 1 && classes(value) >= 4 && len(value) >= 12 {
		return false
	}
	return len(core) <= 2
}

// looksLikeCode reports expressions, formats and markup.
func looksLikeCode(value string, quoted bool) bool {
	switch {
	case strings.Contains(value, "::"), strings.Contains(value, "%Y"), strings.Contains(value, "%H:"), strings.HasPrefix(value, "@") && strings.Contains(value, "/"):
		return true
	case strings.Contains(value, "("), strings.Contains(value, "=>"), strings.Contains(value, "->"),
		strings.Contains(value, "://"), strings.Contains(value, "</"), strings.Contains(value, "&&"), strings.Contains(value, "||"):
		return !quoted || strings.Contains(value, ")") || strings.Contains(value, "://") || strings.Contains(value, "</")
	case strings.Contains(value, "={"), strings.Count(value, "/") >= 2 && strings.Contains(value, "{") && strings.Contains(value, "}"):
		return true // to be filled in
	case strings.HasPrefix(value, "/") && strings.Count(value, "/") >= 2 && !isRandomText(value):
		return true
	case strings.HasSuffix(value, ".pem"), strings.HasSuffix(value, ".key"), strings.HasSuffix(value, ".json"), strings.HasSuffix(value, ".txt"),
		strings.HasSuffix(value, ".crt"), strings.HasSuffix(value, ".py"):
		return true
	case strings.HasPrefix(value, "[") || strings.HasPrefix(value, "^") || strings.HasPrefix(value, "\\") || strings.Contains(value, "[^") || strings.Contains(value, "[@") || strings.Contains(value, "]+") || strings.Contains(value, "]*") || strings.Contains(value, "]{") || strings.Contains(value, `\d`) || strings.Contains(value, `\w`) || strings.Contains(value, "(?"):
		return true // a regular expression
	case requirement.MatchString(value):
		return true // {"jwt": "pyjwt>=2.10,<3"}
	case strings.HasSuffix(value, "[") || strings.HasSuffix(value, "{") || strings.HasSuffix(value, "("):
		return true
	}
	if !quoted {
		// name.attribute[index] of a language that writes values unquoted
		dots := strings.Count(value, ".")
		if module, object, ok := strings.Cut(value, ":"); ok && dots > 0 && isDotted(module) && isDotted(object) {
			return true // an entry point
		}
		return strings.HasPrefix(strings.ToLower(value), "$env:") || dots > 0 && !isRandom(value) && isDotted(index.ReplaceAllString(value, "")) || strings.Contains(value, "[") && strings.HasSuffix(value, "]")
	}
	return false
}

var requirement = regexp.MustCompile(`^[A-Za-z][\w.-]*(\[[\w,-]*\])?([=~!<>]=|[<>])=?\d[\w.*!,<>=~]*$`)

// bare is a name or a value without case and signs.
func bare(text string) string {
	return strings.Map(func(r rune) rune {
		if r < 'a' || r > 'z' {
			return -1
		}
		return r
	}, strings.ToLower(text))
}

// index is what picks an element: [item], ['key'].
var index = regexp.MustCompile(`\[['"]?\w+['"]?\]`)

// isChainAddress knows addresses as Ethereum writes them.
func isChainAddress(value string) bool {
	return len(value) == 42 && strings.HasPrefix(value, "0x") && isHex(value[2:])
}

// isASCII reports printable ASCII only: what people are shown in their own language is no secret, and
// neither is the same text with \u escapes.
func isASCII(value string) bool {
	for i := range len(value) {
		if value[i] >= 0x7f || value[i] < 0x20 {
			return false
		}
	}
	return !strings.Contains(value, `\u0`) && !strings.Contains(value, `\u2`)
}

// isEmail reports name@host.tld.
func isEmail(value string) bool {
	user, host, ok := strings.Cut(value, "@")
	dot := strings.LastIndexByte(host, '.')
	return ok && user != "" && dot > 0 && len(host)-dot > 2 && isIdentifier(host[dot+1:]) && !strings.ContainsAny(host, "!#$%^&*@")
}

func isDotted(value string) bool {
	for part := range strings.SplitSeq(value, ".") {
		if !isIdentifier(part) {
			return false
		}
	}
	return true
}

// namesUUIDSecret reports names under which a UUID is a credential rather than an identifier.
func namesUUIDSecret(name string) bool {
	parts := nameParts(name)
	if len(parts) < 2 {
		return false
	}
	joined := strings.Join(parts, "_")
	for _, telling := range [...]string{"api_key", "apikey", "secret", "access_key", "auth_token", "auth_key", "access_token", "api_token", "private_key", "license_key"} {
		if strings.Contains(joined, telling) {
			return true
		}
	}
	return false
}

// isFrameworkKey reports the settings with which Django, Flask and their like sign sessions. An app_key is Laravel's when
// it is written as Laravel writes it, and else what says which application asks.
func isFrameworkKey(name, value string) bool {
	switch strings.ToLower(name[strings.LastIndexByte(name, '.')+1:]) {
	case "secret_key", "secret_key_base", "security_password_salt", "wtf_csrf_secret_key", "session_secret", "cookie_secret", "app_secret_key", "django_secret_key", "flask_secret_key":
		return true
	case "app_key":
		return strings.HasPrefix(value, "base64:")
	}
	return false
}

// lastName is the last word of a name, "" of one that has none.
func lastName(name string) string {
	parts := nameParts(name)
	if len(parts) == 0 {
		return ""
	}
	return parts[len(parts)-1]
}

func namesSalt(name string) bool {
	low := strings.ToLower(name)
	return strings.Contains(low, "salt") || strings.Contains(low, "seed") || strings.Contains(low, "hmac") || strings.Contains(low, "auth")
}

func digitCount(value string) int {
	n := 0
	for i := range len(value) {
		if symbol(value[i]) == symbolDigit {
			n++
		}
	}
	return n
}

func allDigits(value string) bool {
	for i := range len(value) {
		if symbol(value[i]) != symbolDigit {
			return false
		}
	}
	return true
}
