package secret

import (
	"slices"
	"strings"
)

// A nameClass says what kind of value a name promises.
type nameClass uint8

const (
	nameNone     nameClass = iota
	namePassword           // chosen by a person: short, words and digits are possible
	nameSecret             // made by a machine: a key, a token
	nameVague              // could be one: a bare auth, salt, cookie; only a long random value counts
)

// nameClasses is a set of them, a bit for each.
type nameClasses uint8

var passwordWords = words(`password passwords passwd pwd passphrase passwort pass passcode pswd psw pw pwrd passwrd senha kennwort
	contrasena userpass dbpass smtppass mypass rootpass adminpass mysqlpass sqlpass mailpass sshpass ftppass dbpasswd dbpwd rootpw
	userpwd adminpwd requirepass masterauth bindpw authpass pgpassword psk wpapsk community rocommunity rwcommunity rocommunity6 rwcommunity6
	trapcommunity`)

var secretWords = words(`secret secrets token tokens apikey apikeys apitoken credential credentials creds cred authtoken authkey
	accesskey secretkey privatekey accesstoken clientsecret appsecret bearer passkey apisecret sessionkey signingkey encryptionkey
	masterkey servicekey sastoken accountkey authorization jwt dsn`)

var vagueWords = words(`auth salt cookie session seed mnemonic pepper otp totp signature nonce iv apiid license licence hmac webhook
	sid key keys code codes pin pat`)

// keyQualifiers make "key" a secret: api_key, but not cache_key, primary_key or sort_key.
var keyQualifiers = words(`api access secret private priv auth authentication authorization signing sign signature encryption encrypt
	decrypt decryption master service app application client account storage ssh deploy deployment webhook session jwt jws hmac aes
	des rsa fernet shared subscription admin root server consumer integration crypto cipher cookie security functions function host
	token license licence write insert ingest ingestion user live prod production sdk bot rest project org sk vault unseal recovery
	nacl pgp gpg tls ssl oauth sas hash_secret django flask rails base sentry datadog stripe openai anthropic google aws gcp azure
	maps mail smtp sendgrid mailgun twilio github gitlab slack telegram discord firebase algolia newrelic`)

// notSecretLast are last words that say the name speaks about a secret instead of holding one.
var notSecretLast = words(`name names id ids url uri urls path paths file filename files dir directory field fields label labels type
	types hash hashed hashes hasher digest hint length len min max size regex regexp pattern policy policies expiry expires expire expiration ttl
	timeout age count limit limits prefix suffix header headers param params parameter parameters arn ref refs reference env
	environment var variable placeholder help text message messages msg error errors prompt title description desc format class
	algorithm alg method methods endpoint host port version status state index column col attr attribute attributes enabled
	required valid validator validators validation strength location created updated rotation manager provider providers store backend
	function func generator mode kind fingerprint checksum input selector xpath map list set dict table model view form page
	template templates rule rules schema option options config configuration settings usage usages scope scopes issuer
	audience region bucket event events action actions screen button link route command cmd check checker
	confirm confirmation verify verification reset change forgot login required lifetime period days minutes seconds
	interval cache match matches matching change changed encoding charset separator delimiter source sources factory
	handler middleware filter filters callback hook service client request response serializer info data example
	sample extractor parser reader writer helper utils util module package namespace resource resources secretname
	number num total rate cost price budget window context embedding embeddings bytes bits stream buffer pair pairs
	position offset span iter iterator node ast kid keyid instance type exists missing failed invalid error none null empty
	owner user username email domain comment doc docs r s`)

// notSecretAny are words that say so wherever they stand.
var notSecretAny = words(`public pub publishable pubkey publickey hash hashed sha sha1 sha224 sha256 sha384 sha512 md5 crc digest checksum
	fingerprint etag pad eos bos unk mask cls sep stop tokenizer tokenize max min num count placeholder csrf xsrf csrfmiddlewaretoken
	masked redacted encrypted sealed ciphertext banned blocked revoked denied example sample dummy fake mock integrity cron keyboard hotkey shortcut
	primary foreign sort partition translation i18n locale keyword keywords continuation next cursor`)

// puzzles have a key for pages and a secret for the server.
var puzzles = words(`captcha recaptcha hcaptcha turnstile solvemedia`)

// counters are services that programs report their use to, with a key that may write and not read.
var counters = words(`event events amplitude posthog mixpanel rudderstack rudder heap scarf telemetry analytics`)

// grammars stand before the tokens of a language, which are its words, and before what else a token may be: a type's name, a page's number.
var grammars = words(`expected unexpected lookahead special stop type page`)

// actions begin the names of functions, views and limits about passwords.
var actions = words(`reset change forgot forget confirm require requires validate check verify show hide is has allow update`)

// environmentWords may follow without a change of meaning: API_KEY_PROD, password_default, token_v2.
var environmentWords = words(`prod production dev development staging stage live test default value val raw plain plaintext str string
	v new old current backup local const primary secondary main temp tmp b64 base64 encoded str text1 us eu internal external
	real final override base`)

// classOfName judges an identifier as written: DB_PASSWORD, dbPassword, spring.datasource.password.
func classOfName(name string) nameClass {
	if len(name) > 120 {
		return nameNone
	}
	parts := nameParts(name)
	for len(parts) > 1 && (parts[len(parts)-1][0] <= '9' || environmentWords[parts[len(parts)-1]]) {
		parts = parts[:len(parts)-1]
	}
	if len(parts) == 0 {
		return nameNone
	}
	for i, part := range parts {
		if notSecretAny[part] && !(part == "hash" && i+1 < len(parts)) {
			return nameNone
		}
	}
	last := parts[len(parts)-1]
	if notSecretLast[last] {
		return nameNone
	}
	if last == "key" && slices.ContainsFunc(parts, func(part string) bool { return puzzles[part] }) && !slices.Contains(parts, "secret") && !slices.Contains(parts, "private") {
		return nameNone // every page that shows the puzzle holds its key
	}
	if last == "key" && slices.ContainsFunc(parts, func(part string) bool { return counters[part] }) && !slices.Contains(parts, "secret") {
		return nameNone // every copy of the program holds it
	}
	before := ""
	if len(parts) > 1 {
		before = parts[len(parts)-2]
	}
	if last == "token" && (before == "page" || before == "sync" || before == "spl") {
		return nameNone // where a listing goes on; a currency
	}
	if (last == "token" || last == "tokens") && grammars[before] {
		return nameNone // what a parser waits for
	}
	if len(parts) > 1 && actions[parts[0]] && last == "password" {
		return nameNone // reset_password: what is done, not what is known
	}
	switch {
	case passwordWords[last], strings.HasSuffix(last, "password"), strings.HasSuffix(last, "passwd"), strings.HasSuffix(last, "passphrase"):
		return namePassword
	case last == "salt" && before == "password":
		return nameSecret
	case last == "word" && before == "pass", last == "phrase" && before == "pass":
		return namePassword
	case secretWords[last], strings.HasSuffix(last, "secret"), strings.HasSuffix(last, "token"), strings.HasSuffix(last, "apikey"),
		strings.HasSuffix(last, "secretkey"), strings.HasSuffix(last, "accesskey"):
		return nameSecret
	case (last == "key" || last == "keys") && len(parts) > 1:
		for _, part := range parts[:len(parts)-1] {
			if keyQualifiers[part] || secretWords[part] || passwordWords[part] || strings.HasSuffix(part, "api") {
				return nameSecret
			}
		}
		return nameVague
	case vagueWords[last]:
		return nameVague
	}
	// secret_for_tests, token4service: the telling word stands inside.
	for _, part := range parts {
		if part == "secret" || part == "apikey" || part == "password" || part == "passwd" {
			return nameVague
		}
	}
	return nameNone
}

// isSecretName is the short question of patterns that stand near a provider's name.
func isSecretName(name string) bool { return classOfName(name) != nameNone }

// speaksOfName reports names under which no secret is kept, whatever surrounds them: "url", "user_id".
func speaksOfName(name string) bool {
	parts := nameParts(name)
	return len(parts) > 0 && notSecretLast[parts[len(parts)-1]]
}

// isAuthScheme knows the words before the credentials in an Authorization header.
func isAuthScheme(word string) bool {
	switch strings.ToLower(word) {
	case "token", "bearer", "apikey", "api-key", "key", "ssws", "oauth", "basic", "hmac", "secret":
		return true
	}
	return false
}
