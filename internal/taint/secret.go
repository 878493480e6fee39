package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// Secrets are known by their names: a form field "password", an attribute api_key, a variable that holds what
// was just generated. A name counts by its end, so that password_hint and api_key_id do not.

var secretEndings = []string{
	"password", "passwd", "passphrase", "secret", "secret_key", "secretkey", "api_key", "apikey", "private_key", "privatekey", "access_token", "accesstoken",
	"auth_token", "refresh_token", "bearer_token", "api_token", "secret_token", "session_token", "client_secret", "access_key", "encryption_key", "signing_key",
	"credit_card", "card_number", "cardnumber", "cvv", "cvc", "ssn", "social_security_number", "pin_code", "iban",
}

// fieldEndings are further names that mean a secret where they name a field of what a client sent.
var fieldEndings = []string{"token", "authorization", "session_id", "sessionid", "pin", "otp"}

var noSecretBeginnings = []string{"has_", "is_", "no_", "use_", "hide_", "show_", "min_", "max_", "num_", "check_", "forgot_", "reset_", "needs_", "next_", "page_", "continuation_", "require_", "with_", "csrf"}

func namesSecret(name string, field bool) bool {
	if len(name) < 3 || len(name) > 60 {
		return false
	}
	name = strings.ReplaceAll(strings.ToLower(name), "-", "_")
	for _, b := range noSecretBeginnings {
		if strings.HasPrefix(name, b) {
			return false
		}
	}
	return endsInWord(name, secretEndings) || field && endsInWord(name, fieldEndings)
}

func endsInWord(name string, words []string) bool {
	for _, w := range words {
		if strings.HasSuffix(name, w) && (len(name) == len(w) || name[len(name)-len(w)-1] == '_') {
			return true
		}
	}
	return false
}

// fields that hold what a key names
var keyedReads = map[string]bool{"get": true, "pop": true, "getlist": true, "get_argument": true, "get_body_argument": true, "get_query_argument": true, "getenv": true, "getfirst": true}

// publicNames are names of what stands beside a secret in the same text: "user:password", "Bearer token".
var publicNames = map[string]bool{
	"user": true, "username": true, "user_name": true, "userid": true, "user_id": true, "login": true, "email": true, "scheme": true, "auth_type": true,
	"auth_scheme": true, "client_id": true, "key_id": true, "host": true, "hostname": true, "netloc": true, "port": true, "realm": true, "prefix": true, "algorithm": true,
}

// secret gives a value that is read or stored under a secret's name its origin as one, and takes it from one that is
// stored under the name of something public. Constants are another rule's business, and what is known as a part of
// an input keeps its identity.
func (f *frame) secret(v *Value, name string, field bool, at syntax.Node) *Value {
	if v != nil && publicNames[strings.ToLower(name)] && slices.ContainsFunc(v.taint, func(t Taint) bool { return t.from.secret() }) {
		public := *v
		public.taint = withoutSecrets(v.taint)
		return &public
	}
	if !namesSecret(name, field) || v != nil && (len(v.consts) > 0 && !v.open || len(v.refs) > 0 || v.sym != nil) {
		return v
	}
	if v != nil {
		for _, fn := range v.funcs {
			if fn.kind != libraryCallable && fn.kind != boundCallable {
				return v
			}
		}
	}
	o := f.e.sourceOrigin(&secretSource, at, f.place(at), name)
	return v.carrying([]Taint{{from: o, via: &hop{place: o.place, says: secretSource.Says}}})
}

var secretSource = Source{Kind: "secret", Says: "is a secret by its name"}

// secret says that an origin is a secret, not what somebody sent.
func (o *Origin) secret() bool { return o.source != nil && o.source.Kind == "secret" }

// lost says that nothing of an origin is left after an unknown call: what comes out of a client that was made with a
// password, or of a request that was sent with a token, is rarely the secret.
func (o *Origin) lost(unknownCall bool) bool { return unknownCall && o.secret() }

// withoutSecrets are the taints that an unknown call passes on.
func withoutSecrets(taints []Taint) []Taint {
	return slices.DeleteFunc(slices.Clone(taints), func(t Taint) bool { return t.from.secret() })
}

// wanted says that some rule asks for data of this kind in such a place. Errors and secrets go nearly
// everywhere; only few of those places matter.
func (e *engine) wanted(from string, to *Kind) bool {
	if from != "secret" && from != "error" {
		return true
	}
	for _, r := range e.model.Rules {
		if r.To == to && contains(r.From, from) {
			return true
		}
	}
	return false
}
