package taint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// Secrets are known by their names: a form field "password", an attribute api_key, a variable that holds what
// was just generated. A name counts by its end, so that password_hint and api_key_id do not.

var secretEndings = []string{
	"password", "passwd", "passphrase", "secret", "secret_key", "secretkey", "api_key", "apikey", "private_key", "privatekey", "access_token", "accesstoken",
	"auth_token", "refresh_token", "bearer_token", "api_token", "secret_token", "session_token", "client_secret", "secret_access_key", "encryption_key", "signing_key",
	"credit_card", "card_number", "cardnumber", "cvv", "cvc", "ssn", "social_security_number", "pin_code", "iban",
}

// fieldEndings are further names that mean a secret where they name a field of what a client sent.
var fieldEndings = []string{"token", "authorization", "pin", "otp"}

// cookieEndings are names of cookies that open a session. Elsewhere a session_id is a number to find things by.
var cookieEndings = []string{"session", "session_id", "sessionid", "sid"}

var noSecretBeginnings = []string{"has_", "is_", "no_", "use_", "hide_", "show_", "min_", "max_", "num_", "check_", "forgot_", "reset_", "needs_", "next_", "page_", "continuation_", "require_", "with_", "csrf", "log_", "safe_", "masked_", "redacted_", "hidden_", "short_", "display_", "public_", "path_", "file_"}

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

// keyedSecret is secret for what is read from base under a name.
func (f *frame) keyedSecret(v *Value, base syntax.Expr, name string, at syntax.Node) *Value {
	if call, ok := base.(*syntax.Call); ok && lastNameOf(call.Func) == "groupdict" && name == "token" {
		return v // a piece of a language
	}
	if endsInWord(strings.ToLower(name), cookieEndings) && strings.EqualFold(lastNameOf(base), "cookies") {
		name = "session_token"
	}
	return f.secret(v, name, true, at)
}

func lastNameOf(x syntax.Expr) string {
	switch x := x.(type) {
	case *syntax.Name:
		return x.ID
	case *syntax.Attribute:
		return x.Attr
	}
	return ""
}

// hides says that a function is named for making secrets unreadable.
func hides(name string) bool {
	name = strings.ToLower(name)
	for _, word := range []string{"mask", "redact", "scrub", "censor", "obfuscat", "anonymi"} {
		if at := strings.Index(name, word); at >= 0 && !strings.HasPrefix(name, "un"+word) {
			return true
		}
	}
	return false
}

// isMask says that a text is written in place of a secret: "***", "[REDACTED]".
func isMask(text string) bool {
	if strings.Contains(text, "***") || hides(text) {
		return true
	}
	text = strings.ToLower(text)
	return slices.ContainsFunc([]string{"xxx", "hidden", "filtered", "removed", "<secret>"}, func(word string) bool { return strings.Contains(text, word) })
}

var patternWord = regexp.MustCompile(`[A-Za-z_-]{3,}`)

// findsSecrets says that a pattern may be one for secrets: it names some, or nothing at all.
func findsSecrets(pattern string) bool {
	words := patternWord.FindAllString(regexpEscape.ReplaceAllString(pattern, ""), -1)
	return len(words) == 0 || slices.ContainsFunc(words, func(word string) bool {
		return namesSecret(strings.Trim(word, "_-"), true) || slices.Contains([]string{"authorization", "bearer", "basic"}, strings.ToLower(word))
	})
}

var regexpEscape = regexp.MustCompile(`\\[A-Za-z]|\(\?[A-Za-z<=!:]+>?`)

// lookedAt says that the call of such a function is known by what the function does: one of the project's own that gets
// a text. Which entries of a mapping it leaves out is not seen.
func (f *frame) lookedAt(callee *Value, args *arguments) bool {
	if callee == nil || !slices.ContainsFunc(callee.funcs, func(c *callable) bool { return c.unit != nil }) {
		return false
	}
	return !slices.ContainsFunc(args.pos, func(v *Value) bool { return v != nil && (len(v.refs) > 0 || v.sym != nil && v.typ == "") })
}

// hidden is what such a function returns of a value: nothing that may not be written to a log.
func (f *frame) hidden(s *state, v *Value) *Value {
	t := f.deep(s, v)
	if len(t) == 0 {
		return v
	}
	return &Value{open: true, taint: cleared(withoutSecrets(t), f.e.model.shownBits())}
}

// unnamed takes secrets from what a mapping with keys that nobody knows may hold for a parameter, unless the parameter is
// named for one.
func unnamed(v *Value, name string) *Value {
	if v == nil || !slices.ContainsFunc(v.taint, func(t Taint) bool { return t.from.secret() }) || namesSecret(name, true) {
		return v
	}
	c := *v
	c.taint = withoutSecrets(v.taint)
	return &c
}

// fewLetters is how much of a secret may be shown: "sk-a…" tells which key it is and not what it is.
const fewLetters = 8

// publicNames are names of what stands beside a secret in the same text: "user:password", "Bearer token".
var publicNames = map[string]bool{
	"user": true, "username": true, "user_name": true, "userid": true, "user_id": true, "login": true, "email": true, "scheme": true, "auth_type": true,
	"auth_scheme": true, "client_id": true, "key_id": true, "host": true, "hostname": true, "netloc": true, "port": true, "realm": true, "prefix": true, "algorithm": true,
}

// besideSecret says that a name is one of those, or that of a record which is found by it: token_pk, api_key_id.
func besideSecret(name string) bool {
	return publicNames[name] || strings.HasSuffix(name, "_pk") || strings.HasSuffix(name, "token_id") || strings.HasSuffix(name, "key_id")
}

// secret gives a value that is read or stored under a secret's name its origin as one, and takes it from one that is
// stored under the name of something public. Constants are another rule's business, and what is known as a part of
// an input keeps its identity.
func (f *frame) secret(v *Value, name string, field bool, at syntax.Node) *Value {
	if v != nil {
		if slices.ContainsFunc(v.taint, func(t Taint) bool { return t.from.secret() }) && f.e.says(name).public {
			public := *v
			public.taint = withoutSecrets(v.taint)
			return &public
		}
		if len(v.consts) > 0 && !v.open || len(v.refs) > 0 || v.sym != nil && !v.sym.inside() {
			return v
		}
		for _, fn := range v.funcs {
			if fn.kind != libraryCallable && fn.kind != boundCallable {
				return v
			}
		}
	}
	if says := f.e.says(name); !says.secret && !(field && says.field) {
		return v
	}
	o := f.e.sourceOrigin(&secretSource, at, f.place(at), name)
	return v.carrying([]Taint{{from: o, via: &hop{place: o.place, says: secretSource.Says}}})
}

var secretSource = Source{Kind: "secret", Says: "is a secret by its name"}

// secret says that an origin is a secret, or a number that may become one, not what somebody sent.
func (o *Origin) secret() bool {
	return o.real() && (o.source.Kind == "secret" || o.source.Kind == "predictable")
}

// lost says that nothing of an origin is left after an unknown call: what comes out of a client that was made with a
// password, or of a request that was sent with a token, is rarely the secret.
func (o *Origin) lost(unknownCall bool) bool { return unknownCall && o.secret() }

// withoutSecrets are the taints that an unknown call passes on.
func withoutSecrets(taints []Taint) []Taint {
	secret := func(t Taint) bool { return t.from.secret() }
	if !slices.ContainsFunc(taints, secret) {
		return taints
	}
	return slices.DeleteFunc(slices.Clone(taints), secret)
}

// forgetOthers drops from what a lookup returns the secrets that it knows by names of its own: a function that reads the
// environment by the name it is given returns what its caller asks for, and the caller's names say what that is.
func (f *frame) forgetOthers() {
	own := func(t Taint) bool {
		if !t.from.secret() {
			return false
		}
		at := t.from.place
		return at.File == f.mod.res.File && f.u.fn.Node.Span().Start <= at.Start && at.End <= f.u.fn.Node.Span().End
	}
	if f.u.fn == nil || f.ret == nil || !slices.ContainsFunc(f.ret.taint, own) || !f.looksUp() {
		return
	}
	forget := func(v *Value) *Value {
		if v == nil || !slices.ContainsFunc(v.taint, own) {
			return v
		}
		c := *v
		c.taint = slices.DeleteFunc(slices.Clone(v.taint), own)
		return &c
	}
	f.ret = forget(f.ret)
	for i := range f.rets {
		f.rets[i].value = forget(f.rets[i].value)
	}
}

// looksUp says that the unit reads the environment by one of its parameters.
func (f *frame) looksUp() bool {
	found := false
	isParameter := func(x syntax.Expr) bool {
		n, ok := x.(*syntax.Name)
		return ok && slices.ContainsFunc(f.u.params, func(p param) bool { return p.name == n.ID })
	}
	for _, stmt := range f.u.body {
		syntax.Walk(stmt, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.Call:
				if len(n.Args) == 0 || !isParameter(n.Args[0]) {
					break
				}
				switch callee := n.Func.(type) {
				case *syntax.Name:
					found = found || callee.ID == "getenv"
				case *syntax.Attribute:
					found = found || callee.Attr == "getenv" || callee.Attr == "get" && isEnvironment(callee.Value)
				}
			case *syntax.Subscript:
				found = found || isEnvironment(n.Value) && isParameter(n.Slice)
			}
			return !found
		})
	}
	return found
}

func isEnvironment(x syntax.Expr) bool {
	switch x := x.(type) {
	case *syntax.Name:
		return x.ID == "environ"
	case *syntax.Attribute:
		return x.Attr == "environ"
	}
	return false
}

// wanted says that some rule asks for data of this kind in such a place. Errors and secrets go nearly
// everywhere; only few of those places matter.
func (e *engine) wanted(from string, to *Kind) bool {
	if from != "secret" && from != "error" && from != "predictable" {
		return true
	}
	if from == "predictable" && to.Observed {
		return true
	}
	for _, r := range e.model.Rules {
		if r.To == to && contains(r.From, from) {
			return true
		}
	}
	return false
}
