package bandit

import (
	"math/big"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

func (v *visitor) call() *syntax.Call { return v.self.(*syntax.Call) }

// keywords is Bandit's call_keywords[name]. All keywords are made into values, as there, because
// one that cannot be raises.
func (v *visitor) keyword(name string) (found value, ok bool) {
	list := v.call().Keywords
	for i := range list {
		if list[i].Arg == name && name != "" {
			found, ok = argument(list[i].Value), true
		} else {
			mustBeValue(list[i].Value)
		}
	}
	return found, ok
}

// keywordIs is Bandit's check_call_arg_value: present is false where it returns None.
func (v *visitor) keywordIs(name string, wanted ...string) (equal, present bool) {
	got, _ := v.keyword(name)
	if got.kind == absent {
		return false, false
	}
	return got.kind == isString && slices.Contains(wanted, got.text), true
}

func (v *visitor) keywordEquals(name string, wanted ...string) bool {
	equal, _ := v.keywordIs(name, wanted...)
	return equal
}

// positional is Bandit's get_call_arg_at_position.
func (v *visitor) positional(i int) value {
	if args := v.call().Args; i < len(args) {
		return argument(args[i])
	}
	return value{}
}

// allArguments raises if one of the positional arguments cannot be made a value.
func (v *visitor) allArguments() []value {
	args := v.call().Args
	out := make([]value, len(args))
	for i, a := range args {
		out[i] = argument(a)
	}
	return out
}

// countArguments is the length of allArguments, and raises where that does.
func (v *visitor) countArguments() int {
	args := v.call().Args
	for _, a := range args {
		mustBeValue(a)
	}
	return len(args)
}

// keywordLine is the line of a keyword's value, or 0, which means the line of the call.
func (v *visitor) keywordLine(name string) int {
	list := v.call().Keywords
	for i := range list {
		if list[i].Arg == name {
			return v.tree.File.Line(list[i].Value.Span().Start)
		}
	}
	return 0
}

// parts splits a dotted name.
func parts(dotted string) []string { return strings.Split(dotted, ".") }

func hasPart(dotted, part string) bool {
	if !strings.Contains(dotted, part) {
		return false
	}
	return slices.Contains(parts(dotted), part)
}

func execUsed(v *visitor) *Issue {
	if v.qualname() != "exec" {
		return nil
	}
	return found(Medium, High, 78, "exec runs text as code.")
}

// Two tests look at any function whose name has a word in it.
const chmodPart, extractPart = "chmod", "extractall"

func filePermissions(v *visitor) *Issue {
	if !strings.Contains(v.name, chmodPart) || len(v.call().Args) != 2 {
		return nil
	}
	mode := v.positional(1)
	if mode.kind != isInt {
		return nil
	}
	const othersWrite, groupWrite, groupRun, othersRun = 0o2, 0o20, 0o10, 0o1
	bits := new(big.Int).And(mode.int, big.NewInt(0o777)).Int64()
	if bits&(othersWrite|groupWrite|groupRun|othersRun) == 0 {
		return nil
	}
	severity := Medium
	if bits&othersWrite != 0 {
		severity = High
	}
	name := v.positional(0)
	file := name.String()
	if name.kind == absent {
		file = "NOT PARSED"
	}
	return found(severity, High, 732, "The mode %s lets more people in than the owner (file %s).", "0o"+mode.int.Text(8), file)
}

var passwordName = regexp.MustCompile(strings.ReplaceAll(`(?i)(^WORDS$|_WORDS_|^WORDS_|_WORDS$)`, "WORDS", `(pas+wo?r?d|pass(phrase)?|pwd|token|secrete?)`))

// isPasswordName reports whether a name looks like that of a password.
func isPasswordName(name string) bool {
	// The expression needs how one of its words begins; most names have none.
	for i := 0; i+1 < len(name); i++ {
		switch b, next := name[i]|0x20, name[i+1]|0x20; {
		case b == 'p' && (next == 'a' || next == 'w'), b == 't' && next == 'o', b == 's' && next == 'e',
			b == 0xC5|0x20: // ſ, which is an s to a search that ignores case: C5 BF
			// Python's $ also matches before a newline at the end.
			return passwordName.MatchString(name) || strings.HasSuffix(name, "\n") && passwordName.MatchString(name[:len(name)-1])
		}
	}
	return false
}

func password(value string) *Issue {
	return found(Low, Medium, 259, "This may be a password in the code: '%s'", value)
}

func passwordArgument(v *visitor) *Issue {
	list := v.call().Keywords
	for i := range list {
		value, ok := stringOf(list[i].Value)
		if !ok {
			continue
		}
		if list[i].Arg == "" {
			panic(raised{"** of a string"})
		}
		if isPasswordName(list[i].Arg) {
			return password(value).at(v.tree.File.Line(list[i].Value.Span().Start))
		}
	}
	return nil
}

var httpVerbs = []string{"get", "options", "head", "post", "put", "patch", "delete"}
var httpxNames = append([]string{"request", "stream", "Client", "AsyncClient"}, httpVerbs...)

// httpClient returns the library of a call that makes a request, or "".
func (v *visitor) httpClient() string {
	library, _, _ := strings.Cut(v.qualname(), ".")
	if library == "requests" && slices.Contains(httpVerbs, v.name) || library == "httpx" && slices.Contains(httpxNames, v.name) {
		return library
	}
	return ""
}

func noTimeout(v *visitor) *Issue {
	library := v.httpClient()
	if library == "" {
		return nil
	}
	none, present := v.keywordIs("timeout", "None")
	switch {
	case library == "requests" && !present:
		return found(Medium, Low, 400, "A call of %s has no timeout and may wait forever.", library)
	case none:
		return found(Medium, Low, 400, "A call of %s has its timeout set to None and may wait forever.", library)
	}
	return nil
}

func noCertificate(v *visitor) *Issue {
	library := v.httpClient()
	if library == "" || !v.keywordEquals("verify", "False") {
		return nil
	}
	return found(High, High, 295, "A call of %s with verify=False accepts any certificate.", library).at(v.keywordLine("verify"))
}

func flaskDebug(v *visitor) *Issue {
	if !v.like[likeFlask] || !strings.HasSuffix(v.qualname(), ".run") || !v.keywordEquals("debug", "True") {
		return nil
	}
	return found(High, Medium, 94, "Flask is run with debug=True, whose debugger lets a visitor run code.").at(v.keywordLine("debug"))
}

func tarMembers(v *visitor) *Issue {
	if !v.imports["tarfile"] || !strings.Contains(v.name, extractPart) {
		return nil
	}
	if _, ok := v.keyword("filter"); ok && v.isDataFilter() {
		return nil
	}
	if _, ok := v.keyword("members"); !ok {
		return found(High, High, 22, "tarfile.extractall unpacks whatever the archive holds, also outside of the folder.")
	}
	list := v.call().Keywords
	for i := range list {
		if list[i].Arg != "members" {
			continue
		}
		if call, ok := list[i].Value.(*syntax.Call); ok {
			name, ok := call.Func.(*syntax.Name)
			if !ok {
				panic(raised{"members is the call of an attribute"})
			}
			return found(Low, Low, 22, "tarfile.extractall takes its members from the function %s, which must refuse dangerous ones.", name.ID)
		}
		return found(Medium, Medium, 22, "tarfile.extractall takes its members from %s, which must have been checked.", idOf(list[i].Value))
	}
	return nil
}

func (v *visitor) isDataFilter() bool {
	list := v.call().Keywords
	for i := range list {
		if list[i].Arg == "filter" {
			filter, _ := stringOf(list[i].Value)
			return filter == "data"
		}
	}
	return false
}

var (
	weakHashes      = []string{"md4", "md5", "sha", "sha1"}
	weakCryptHashes = []string{"METHOD_CRYPT", "METHOD_MD5", "METHOD_BLOWFISH"}
)

func weakHash(v *visitor) *Issue {
	function := lastName(v.qualname())
	switch {
	case hasPart(v.qualname(), "hashlib"):
		return v.hashlibCall(function)
	case (function == "crypt" || function == "mksalt") && hasPart(v.qualname(), "crypt"):
		return v.cryptCall(function)
	}
	return nil
}

func (v *visitor) hashlibCall(function string) *Issue {
	security, given := v.keyword("usedforsecurity")
	name := function
	if function == "new" {
		hash := v.argumentOr(0, "name")
		if hash.kind != isString {
			return nil
		}
		name = strings.ToLower(hash.text)
	}
	if !slices.Contains(weakHashes, name) || given && !security.is("True") {
		return nil
	}
	return found(High, High, 327, "The hash %s is broken; say usedforsecurity=False where it protects nothing.", strings.ToUpper(name))
}

// argumentOr is a positional argument or, where there are too few, a keyword.
func (v *visitor) argumentOr(position int, name string) value {
	if args := v.allArguments(); position < len(args) {
		return args[position]
	}
	got, _ := v.keyword(name)
	return got
}

func (v *visitor) cryptCall(function string) *Issue {
	v.keyword("")
	name := value{}
	if function == "crypt" {
		name = v.argumentOr(1, "salt")
	} else {
		name = v.argumentOr(0, "method")
	}
	if name.kind != isString || !slices.Contains(weakCryptHashes, name.text) {
		return nil
	}
	return found(Medium, High, 327, "crypt.%s is a weak way to hash a password.", strings.ToUpper(name.text))
}

func sslVersion(v *visitor) *Issue {
	bad := v.checker.badProtocols()
	if v.keywordLine("method") == 0 && v.keywordLine("ssl_version") == 0 {
		return nil
	}
	switch v.qualname() {
	case "ssl.wrap_socket":
		if v.keywordEquals("ssl_version", bad...) {
			return found(High, High, 327, "ssl.wrap_socket is told to use an insecure protocol version.").at(v.keywordLine("ssl_version"))
		}
	case "pyOpenSSL.SSL.Context":
		if v.keywordEquals("method", bad...) {
			return found(High, High, 327, "SSL.Context is told to use an insecure protocol version.").at(v.keywordLine("method"))
		}
	default:
		if v.keywordEquals("method", bad...) || v.keywordEquals("ssl_version", bad...) {
			line := v.keywordLine("method")
			if line == 0 {
				line = v.keywordLine("ssl_version")
			}
			return found(Medium, Medium, 327, "A function is told to use an insecure SSL or TLS protocol version.").at(line)
		}
	}
	return nil
}

func sslNoVersion(v *visitor) *Issue {
	if v.qualname() != "ssl.wrap_socket" {
		return nil
	}
	if _, present := v.keywordIs("ssl_version"); present {
		return nil
	}
	return found(Low, Medium, 327, "ssl.wrap_socket is not told a protocol version; its default may be insecure.").at(v.keywordLine("ssl_version"))
}

var keyKinds = map[string]string{
	"cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key": "DSA",
	"cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key": "RSA",
	"cryptography.hazmat.primitives.asymmetric.ec.generate_private_key":  "EC",
}

var pycryptoKeyKinds = map[string]string{
	"Crypto.PublicKey.DSA.generate":     "DSA",
	"Crypto.PublicKey.RSA.generate":     "RSA",
	"Cryptodome.PublicKey.DSA.generate": "DSA",
	"Cryptodome.PublicKey.RSA.generate": "RSA",
}

var curveBits = map[string]int64{
	"SECT571K1": 571, "SECT571R1": 570, "SECP521R1": 521, "BrainpoolP512R1": 512,
	"SECT409K1": 409, "SECT409R1": 409, "BrainpoolP384R1": 384, "SECP384R1": 384,
	"SECT283K1": 283, "SECT283R1": 283, "BrainpoolP256R1": 256, "SECP256K1": 256,
	"SECP256R1": 256, "SECT233K1": 233, "SECT233R1": 233, "SECP224R1": 224,
	"SECP192R1": 192, "SECT163K1": 163, "SECT163R2": 163,
}

func weakKey(v *visitor) *Issue {
	kind, keyword, position := keyKinds[v.qualname()], "key_size", 0
	switch kind {
	case "":
		if kind = pycryptoKeyKinds[v.qualname()]; kind == "" {
			return nil
		}
		keyword = "bits"
	case "RSA":
		position = 1
	case "EC":
		return v.weakCurve()
	}
	size, _ := v.keyword(keyword)
	if !size.true() {
		size = v.positional(position)
	}
	if !size.true() {
		size = value{kind: isInt, int: big.NewInt(2048)}
	}
	return v.weakSize(kind, size)
}

func (v *visitor) weakCurve() *Issue {
	curve, _ := v.keyword("curve")
	if !curve.true() {
		curve = value{}
		if args := v.allArguments(); len(args) > 0 {
			curve = args[0]
		}
	}
	mustHash(curve)
	bits, known := curveBits[curve.text]
	if !known || curve.kind != isString {
		bits = 224
	}
	return v.weakSize("EC", value{kind: isInt, int: big.NewInt(bits)})
}

func (v *visitor) weakSize(kind string, size value) *Issue {
	if size.kind == isString {
		return nil // a variable
	}
	bits, ok := size.number()
	if !ok {
		panic(raised{"the size of the key is no number"})
	}
	for _, limit := range v.checker.keySizes(kind) {
		if bits < limit.bits {
			return found(limit.severity, High, 326, "%s keys of less than %s bits can be broken.", kind, limit.text)
		}
	}
	return nil
}

func yamlLoad(v *visitor) *Issue {
	if !v.imports["yaml"] || lastName(v.qualname()) != "load" || !hasPart(v.qualname(), "yaml") {
		return nil
	}
	if v.keywordEquals("Loader", "SafeLoader", "CSafeLoader") {
		return nil
	}
	if loader := v.positional(1); loader.is("SafeLoader") || loader.is("CSafeLoader") {
		return nil
	}
	return found(Medium, High, 20, "yaml.load can make any Python object; yaml.safe_load cannot.")
}

func hostKey(v *visitor) *Issue {
	if !v.like[likeParamiko] || v.name != "set_missing_host_key_policy" || len(v.call().Args) == 0 {
		return nil
	}
	policy := v.call().Args[0]
	if call, ok := policy.(*syntax.Call); ok {
		policy = call.Func
	}
	name := idOf(policy)
	if a, ok := policy.(*syntax.Attribute); ok {
		name = a.Attr
	}
	if name != "AutoAddPolicy" && name != "WarningPolicy" {
		return nil
	}
	return found(High, Medium, 295, "Paramiko is told to trust a host key it does not know.").at(v.keywordLine("set_missing_host_key_policy"))
}

func snmpVersion(v *visitor) *Issue {
	if v.qualname() != "pysnmp.hlapi.CommunityData" {
		return nil
	}
	model, _ := v.keyword("mpModel")
	if !model.equalsInt(0) && !model.equalsInt(1) {
		return nil
	}
	return found(Medium, High, 319, "SNMP versions 1 and 2 send everything readable; version 3 need not.").at(v.keywordLine("CommunityData"))
}

func snmpCrypto(v *visitor) *Issue {
	if v.qualname() != "pysnmp.hlapi.UsmUserData" || len(v.call().Args) >= 3 {
		return nil
	}
	return found(Medium, High, 319, "SNMP version 3 without a privacy key is not encrypted.").at(v.keywordLine("UsmUserData"))
}

func paramikoCall(v *visitor) *Issue {
	if v.name != "exec_command" || !v.like[likeParamiko] {
		return nil
	}
	return found(Medium, Medium, 78, "Paramiko hands this command to a shell on the other host.")
}

func loggingListen(v *visitor) *Issue {
	if v.qualname() != "logging.config.listen" {
		return nil
	}
	list := v.call().Keywords
	v.keyword("")
	for i := range list {
		if list[i].Arg == "verify" {
			return nil
		}
	}
	return found(Medium, High, 94, "logging.config.listen without verify takes a configuration, and so code, from anyone.")
}

func torchLoad(v *visitor) *Issue {
	if v.qualname() != "torch.load" && v.qualname() != "torch.serialization.load" || !v.imports["torch"] {
		return nil
	}
	if v.keywordEquals("weights_only", "True") {
		return nil
	}
	return found(Medium, High, 502, "torch.load unpickles the file, which can run code.").at(v.keywordLine("load"))
}

// hubCalls are the downloads and the library whose name must stand before them.
var hubCalls = map[string]string{
	"from_pretrained": "transformers", "load_dataset": "datasets", "hf_hub_download": "huggingface_hub",
	"snapshot_download": "huggingface_hub", "repository_id": "huggingface_hub",
}

func hubDownload(v *visitor) *Issue {
	if !v.like[likeTransformers] && !v.like[likeDatasets] && !v.like[likeHub] {
		return nil
	}
	function := lastName(v.qualname())
	library, ok := hubCalls[function]
	if !ok || !hasPart(v.qualname(), library) {
		return nil
	}
	list := v.call().Keywords
	for i := range list {
		if list[i].Arg != "revision" && list[i].Arg != "commit_id" {
			continue
		}
		if _, constant := list[i].Value.(*syntax.Constant); !constant {
			return nil
		}
	}
	revision, _ := v.keyword("revision")
	if !revision.true() {
		revision, _ = v.keyword("commit_id")
	}
	if hash := strings.Trim(revision.text, `"'`); revision.kind == isString && len(hash) >= 7 && strings.Trim(hash, "0123456789abcdefABCDEF") == "" {
		return nil
	}
	if first := v.positional(0); first.kind == isString &&
		(strings.HasPrefix(first.text, "./") || strings.HasPrefix(first.text, "/") || strings.HasPrefix(first.text, "../")) {
		return nil
	}
	return found(Medium, High, 494, "%s() downloads from the Hugging Face Hub without naming a commit.", function).at(v.keywordLine(function))
}

func jinjaAutoescape(v *visitor) *Issue {
	if lastName(v.qualname()) != "Environment" || !hasPart(v.qualname(), "jinja2") {
		return nil
	}
	issue := found(High, High, 94, "Jinja does not escape unless autoescape is set.")
	breadthFirst(v.self, func(n node) bool {
		keyword, ok := n.(*syntax.Keyword)
		if !ok || keyword.Arg != "autoescape" {
			return true
		}
		issue = judgeAutoescape(keyword.Value)
		return false
	})
	return issue
}

// judgeAutoescape returns nil for True and for select_autoescape.
func judgeAutoescape(e syntax.Expr) *Issue {
	switch e := e.(type) {
	case *syntax.Constant:
		if e.Kind == syntax.False {
			return found(High, High, 94, "Jinja is told not to escape: autoescape=False.")
		}
		if e.Kind == syntax.True {
			return nil
		}
	case *syntax.Call:
		if a, ok := e.Func.(*syntax.Attribute); ok && a.Attr == "select_autoescape" || idOf(e.Func) == "select_autoescape" {
			return nil
		}
	}
	return found(High, Medium, 94, "Jinja may not escape: autoescape is not known to be on.")
}

func makoTemplate(v *visitor) *Issue {
	if lastName(v.qualname()) != "Template" || !hasPart(v.qualname(), "mako") {
		return nil
	}
	return found(Medium, High, 80, "Mako templates do not escape unless each expression says so, as in ${ data | h }.")
}

// markupNames are the last names of the functions that markup looks at.
func (c *Checker) markupNames() []string {
	out := []string{"Markup"}
	for _, name := range c.strings("markupsafe_xss", "extend_markup_names") {
		out = append(out, lastName(name))
	}
	return out
}

func markup(v *visitor) *Issue {
	if v.qualname() != "markupsafe.Markup" && v.qualname() != "flask.Markup" &&
		!slices.Contains(v.checker.strings("markupsafe_xss", "extend_markup_names"), v.qualname()) {
		return nil
	}
	args := v.call().Args
	if len(args) == 0 {
		return nil
	}
	switch first := args[0].(type) {
	case *syntax.Constant:
		return nil
	case *syntax.Call:
		if slices.Contains(v.checker.strings("markupsafe_xss", "allowed_calls"), v.callName(first)) {
			return nil
		}
	}
	return found(Medium, High, 79, "%s takes its argument for safe HTML: %s must not get untrusted data.", v.qualname(), v.name)
}
