package secret

import (
	"slices"
	"sort"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Python is read twice. The patterns of providers run over the text as in any file. What a name
// promises is asked of the tree instead: there a value is known whether it is assigned, passed,
// a default, a key's value, half of a conditional, wrapped in a call or written in pieces.

// A callArgument is a positional argument of a known call that is a secret, and the name to judge it by.
type callArgument struct {
	index int
	name  string
}

// Scan returns the secrets in a file, in order of place. tree is that of a Python file; nil parses
// it when something in it calls for that.
func (r *Rules) Scan(f *source.File, tree *syntax.Tree) []Match { return r.scanAs(f.Path, f, tree) }

// scanAs is Scan for a file whose role another path than the reported one tells.
func (r *Rules) scanAs(name string, f *source.File, tree *syntax.Tree) []Match {
	s := r.newScanner(name, f.Text)
	if tree == nil && !isPython(f) {
		s.run()
		return s.result()
	}
	s.deferNames = true
	s.run()
	if len(s.deferred) > 0 || len(s.found) > 0 {
		if tree == nil {
			tree = syntax.Parse(f)
		}
		s.readTree(tree)
	}
	return s.result()
}

func isPython(f *source.File) bool {
	return strings.HasSuffix(f.Path, ".py") || strings.HasSuffix(f.Path, ".pyw") || strings.HasSuffix(f.Path, ".pyi") ||
		f.Cells != nil || strings.HasPrefix(f.Text, "#!") && strings.Contains(f.Text[:min(80, len(f.Text))], "python")
}

// A pythonReader judges what the tree says about names and values.
type pythonReader struct {
	*scanner
	imports map[string]string // local name to what it stands for: np to numpy, Fernet to cryptography.fernet.Fernet
	strings []source.Range    // string literals, in order
	broken  []source.Range    // stretches that could not be parsed
	docs    []source.Range    // docstrings and other strings that stand alone: prose
}

func (s *scanner) readTree(tree *syntax.Tree) {
	p := &pythonReader{scanner: s, imports: map[string]string{}}
	s.deferNames = false
	s.lastName = 0 // where the text was left
	syntax.WalkTree(tree, func(n syntax.Node) bool { p.visit(n); return true })
	sort.Slice(p.strings, func(i, j int) bool { return p.strings[i].Start < p.strings[j].Start })
	for _, h := range s.deferred {
		at := int32(h.start)
		switch {
		case holds(tree.Comments, at):
			s.format = formatText // old settings that were commented out, notes
			tryName(s, h)
			s.format = formatCode
		case holds(p.broken, at):
			tryName(s, h)
		case holds(p.docs, at):
		case holds(p.strings, at):
			s.insideOnly = true
			tryName(s, h)
			s.insideOnly = false
		}
	}
	// Manuals in docstrings are full of credentials that are nobody's.
	s.found = slices.DeleteFunc(s.found, func(m Match) bool { return m.rank <= rankNear && holds(p.docs, int32(m.Start)) })
	for i := range s.found {
		if m := &s.found[i]; holds(p.docs, int32(m.Start)) {
			m.Severity = min(m.Severity, finding.Medium)
		}
	}
}

// holds reports whether one of the ranges, which are in order and do not overlap much, covers at.
func holds(ranges []source.Range, at int32) bool {
	i := sort.Search(len(ranges), func(i int) bool { return ranges[i].Start > at })
	return i > 0 && at < ranges[i-1].End
}

func (p *pythonReader) visit(n syntax.Node) {
	switch n := n.(type) {
	case *syntax.Import:
		for _, a := range n.Names {
			if a.AsName != "" {
				p.imports[a.AsName] = a.Name
			}
		}
	case *syntax.ImportFrom:
		for _, a := range n.Names {
			local := a.AsName
			if local == "" {
				local = a.Name
			}
			if n.Level == 0 {
				p.imports[local] = n.Module + "." + a.Name
			}
		}
	case *syntax.ExprStmt:
		if c, ok := n.Value.(*syntax.Constant); ok && c.Kind == syntax.Str {
			p.docs = append(p.docs, c.Range)
		}
	case *syntax.Broken:
		p.broken = append(p.broken, n.Range)
	case *syntax.Constant:
		if n.Kind == syntax.Str || n.Kind == syntax.Bytes {
			p.literal(n)
		}
	case *syntax.BinOp:
		text, ok := concatenation(n, 0)
		if n.Op == syntax.Mod {
			text, ok = filledIn(n)
		}
		if ok && len(text) >= minNear && len(text) < maxExcerpt {
			p.decoded(text, n.Range, "it is written in pieces")
		}
	case *syntax.Tuple:
		p.accessKeys(n.Elts)
		p.command(n.Elts)
	case *syntax.List:
		p.accessKeys(n.Elts)
		p.command(n.Elts)
	case *syntax.JoinedStr:
		p.strings = append(p.strings, n.Range)
	case *syntax.Assign:
		for _, target := range n.Targets {
			p.assign(target, n.Value)
		}
	case *syntax.AnnAssign:
		if n.Value != nil {
			p.assign(n.Target, n.Value)
		}
	case *syntax.NamedExpr:
		p.bind(n.Target.ID, n.Value, "")
	case *syntax.Dict:
		for i, key := range n.Keys {
			if name, ok := stringOf(key); ok {
				p.bind(name, n.Values[i], "")
			}
		}
	case *syntax.FunctionDef:
		p.defaults(n.Args)
		for _, decorator := range n.Decorators {
			p.demand(decorator)
		}
		for _, statement := range n.Body { // def api_key(): return "…"
			if r, ok := statement.(*syntax.Return); ok && r.Value != nil {
				p.bind(n.Name, r.Value, "")
			}
		}
	case *syntax.Lambda:
		p.defaults(n.Args)
	case *syntax.ClassDef:
		for _, decorator := range n.Decorators {
			p.demand(decorator)
		}
	case *syntax.Compare:
		if len(n.Comparators) == 1 {
			switch n.Ops[0] {
			case syntax.Eq, syntax.NotEq:
				p.compare(n.Left, n.Comparators[0])
			case syntax.In, syntax.NotIn:
				p.bind(askedName(n.Left), n.Comparators[0], "")
			}
		}
	case *syntax.Call:
		p.call(n)
	}
}

// literal runs the patterns over a string whose text differs from how it is written: pieces that are
// joined, escapes. What is written as it is has been read with the file.
func (p *pythonReader) literal(c *syntax.Constant) {
	p.strings = append(p.strings, c.Range)
	raw := p.text[c.Start:c.End]
	if len(c.Text) < minNear || strings.Contains(raw, c.Text) {
		return
	}
	p.decoded(c.Text, c.Range, "")
}

// decoded scans a text that stands in the file in another form; what it holds is reported at r.
func (p *pythonReader) decoded(text string, r source.Range, note string) {
	inner := p.rules.newScanner("", text)
	inner.role, inner.format = p.role, formatMinified
	inner.run()
	for _, m := range inner.result() {
		if m.rank >= rankURL {
			m.Start, m.End = int(r.Start), int(r.End)
			m.Note = note
			p.add(m)
		}
	}
}

// assign binds a target to a value; tuples bind piece by piece.
func (p *pythonReader) assign(target, value syntax.Expr) {
	targets, values := elements(target), elements(value)
	if targets != nil && len(targets) == len(values) {
		for i := range targets {
			p.assign(targets[i], values[i])
		}
		return
	}
	p.bind(targetName(target), value, "")
}

func elements(e syntax.Expr) []syntax.Expr {
	switch e := e.(type) {
	case *syntax.Tuple:
		return e.Elts
	case *syntax.List:
		return e.Elts
	}
	return nil
}

// targetName is the last part of what is assigned to: x, self.x, settings["x"]. "" for anything else.
func targetName(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Name:
		return e.ID
	case *syntax.Attribute:
		return e.Attr
	case *syntax.Subscript:
		if name, ok := stringOf(e.Slice); ok {
			return name
		}
	}
	return ""
}

// askedName is targetName for what is compared, where it may also be looked up: headers.get("X-Token"), token.encode().
func askedName(e syntax.Expr) string {
	call, ok := e.(*syntax.Call)
	if !ok {
		return targetName(e)
	}
	method, ok := call.Func.(*syntax.Attribute)
	switch {
	case !ok:
		return ""
	case len(call.Args) > 0 && strings.HasPrefix(method.Attr, "get"):
		name, _ := stringOf(call.Args[0])
		return name
	case method.Attr == "encode", method.Attr == "strip":
		return targetName(method.Value)
	}
	return ""
}

// compare judges either side by the name of the other.
func (p *pythonReader) compare(a, b syntax.Expr) {
	p.bind(askedName(a), b, "")
	p.bind(askedName(b), a, "")
}

// demand reads a decorator that is told the one key by which it lets pass: @require_token("…").
func (p *pythonReader) demand(decorator syntax.Expr) {
	if c, ok := decorator.(*syntax.Call); ok && len(c.Args) == 1 {
		p.bind(targetName(c.Func), c.Args[0], p.resolve(c.Func))
	}
}

// command reads what the options of a command carry that is written as a list: ["app", "--token=…"], ["mysqldump", "-p…"].
func (p *pythonReader) command(words []syntax.Expr) {
	if len(words) < 2 {
		return
	}
	program, _ := stringOf(words[0])
	program = program[strings.LastIndexByte(program, '/')+1:]
	option, known := commandPasswords[program+" "]
	if first, _ := stringOf(words[1]); !known {
		option = commandPasswords[program+" "+first]
	}
	option = strings.TrimSpace(option)
	for i, word := range words {
		text, ok := stringOf(word)
		if !ok || len(text) < 2 || text[0] != '-' {
			continue
		}
		at := word.Span()
		var next syntax.Expr
		if i+1 < len(words) {
			next = words[i+1]
		}
		name, value, attached := strings.Cut(text, "=")
		switch {
		case attached:
			p.constant(name, value, at, false, "")
		case program == "curl" && (text == "-u" || text == "--user"):
			if pair, ok := stringOf(next); ok {
				if user, password, ok := strings.Cut(pair, ":"); ok && !isURLPlaceholder(password, user, "") {
					p.constant("password", password, next.Span(), false, program)
				}
			}
		case next != nil && text == option:
			p.bind("password", next, program)
		case option != "" && strings.HasPrefix(text, option):
			p.constant("password", text[len(option):], at, false, program)
		case next != nil && strings.HasPrefix(text, "--"):
			p.bind(text, next, "")
		}
	}
}

func stringOf(e syntax.Expr) (string, bool) {
	if c, ok := e.(*syntax.Constant); ok && c.Kind == syntax.Str {
		return c.Text, true
	}
	return "", false
}

func (p *pythonReader) defaults(a *syntax.Arguments) {
	if a == nil {
		return
	}
	positional := slices.Concat(a.PosOnly, a.Args)
	for i, value := range a.Defaults {
		if at := len(positional) - len(a.Defaults) + i; at >= 0 {
			p.bind(positional[at].Name, value, "")
		}
	}
	for i, value := range a.KwDefaults {
		if value != nil {
			p.bind(a.KwOnly[i].Name, value, "")
		}
	}
}

// call reads keyword arguments, lookups with a default, positional arguments of known calls, and
// base64 that is decoded on the spot.
func (p *pythonReader) call(c *syntax.Call) {
	function := p.resolve(c.Func)
	for _, k := range c.Keywords {
		p.bind(k.Arg, k.Value, function)
	}
	for i, argument := range c.Args {
		name, ok := stringOf(argument)
		if !ok || i > 2 || classOfName(strings.TrimLeft(name, "-")) == nameNone {
			continue
		}
		if i+1 < len(c.Args) && !isQueryHash(name, c.Args[i+1]) {
			p.bind(name, c.Args[i+1], "")
		}
		for _, k := range c.Keywords {
			if k.Arg == "default" || k.Arg == "value" {
				p.bind(name, k.Value, "")
			}
		}
	}
	p.accessKeys(c.Args)
	if len(c.Args) > 0 {
		if strings.HasSuffix(function, "b64decode") {
			if wrapped, ok := c.Args[0].(*syntax.Constant); ok {
				if text := decodeBase64(wrapped.Text); text != "" && isPrintable(strings.TrimSpace(strings.ReplaceAll(text, "\n", ""))) {
					p.decoded(text, wrapped.Range, "it is only base64")
				}
			}
		}
	}
	if text, ok := joinedPieces(c); ok && len(text) >= minNear && len(text) < maxExcerpt {
		p.decoded(text, c.Range, "it is written in pieces")
	}
	if function == "zip" && len(c.Args) == 2 { // dict(zip(["user", "password"], ["shop", "…"]))
		names, values := elements(c.Args[0]), elements(c.Args[1])
		for i := range min(len(names), len(values)) {
			if name, ok := stringOf(names[i]); ok {
				p.bind(name, values[i], "")
			}
		}
	}
	method := function[strings.LastIndexByte(function, '.')+1:]
	if typing[method] && len(c.Args) == 1 && isPasswordField(c.Func) {
		p.bind("password", c.Args[0], "")
	}
	if method == "compare_digest" && len(c.Args) == 2 {
		p.compare(c.Args[0], c.Args[1])
	}
	if low := strings.ToLower(method); len(c.Args) > 0 && (strings.HasSuffix(low, "signer") || strings.HasPrefix(low, "hmac")) {
		p.bind("signing_key", c.Args[0], function)
	}
	if rest, ok := strings.CutPrefix(method, "set_"); ok && len(c.Args) == 1 {
		p.bind(rest, c.Args[0], "")
	}
	if len(c.Args) == 1 && method != "" && method[0] >= 'A' && method[0] <= 'Z' { // ApiKey("…"): a class that says what its value is
		p.bind(method, c.Args[0], function)
	}
	for _, key := range [...]string{function, "*." + method} {
		for _, argument := range p.rules.calls[key] {
			if argument.index < len(c.Args) {
				p.bind(argument.name, c.Args[argument.index], function)
			}
			for _, k := range c.Keywords {
				if k.Arg == "key" && classOfName(argument.name) == nameSecret { // jwt.encode(claims, key="…"): the word alone promises little, the call says which key
					p.bind(argument.name, k.Value, function)
				}
			}
		}
	}
	if len(c.Args) == 2 && strings.HasSuffix(strings.ToLower(method), "client") { // Client("https://…", "…"): where to, and what opens it
		if address, ok := stringOf(c.Args[0]); ok && strings.HasPrefix(address, "http") && strings.Contains(address, "://") {
			if text, ok := stringOf(c.Args[1]); ok && !isHexOrUUID(text) {
				p.bind("api_key", c.Args[1], function)
			}
		}
	}
}

// typing are methods by which tests and robots fill in the field of a page.
var typing = words(`send_keys fill type press_sequentially set_value`)

// isPasswordField reports whether a method is that of a field for a password: driver.find_element(By.ID, "password").send_keys,
// password_field.send_keys.
func isPasswordField(function syntax.Expr) bool {
	method, ok := function.(*syntax.Attribute)
	if !ok {
		return false
	}
	lookup, ok := method.Value.(*syntax.Call)
	if !ok {
		return strings.Contains(strings.ToLower(targetName(method.Value)), "password")
	}
	for _, argument := range lookup.Args {
		if name, ok := stringOf(argument); ok && classOfName(name) == namePassword {
			return true
		}
	}
	return false
}

// accessKeys reads what stands behind the id of an AWS key in a list or in a call: its secret half and perhaps
// the token of the session.
func (p *pythonReader) accessKeys(values []syntax.Expr) {
	for i, value := range values {
		id, ok := stringOf(value)
		if !ok || len(id) != 20 || !strings.HasPrefix(id, "AKIA") && !strings.HasPrefix(id, "ASIA") {
			continue
		}
		for n, name := range [...]string{"aws_secret_access_key", "aws_session_token"} {
			if at := i + 1 + n; at < len(values) {
				p.bind(name, values[at], "")
			}
		}
	}
}

// isQueryHash knows a stored GraphQL query: the name of the operation, in capitals, and the digest of its text.
func isQueryHash(name string, value syntax.Expr) bool {
	text, ok := stringOf(value)
	return ok && len(text) == 64 && isHex(text) && name[0] >= 'A' && name[0] <= 'Z' && strings.ToUpper(name) != name && !strings.ContainsAny(name, "_-.")
}

// filledIn is the text of "…%s…" % "…" and of a tuple of constants behind it.
func filledIn(n *syntax.BinOp) (string, bool) {
	text, ok := stringOf(n.Left)
	pieces := elements(n.Right)
	if pieces == nil {
		pieces = []syntax.Expr{n.Right}
	}
	if !ok || strings.Count(text, "%") != len(pieces) {
		return "", false
	}
	constant := false
	for _, piece := range pieces {
		value, ok := stringOf(piece)
		if !ok {
			value = "x" // whatever it is, the text around it keeps its shape
		}
		constant = constant || ok
		text = strings.Replace(text, "%s", value, 1)
	}
	return text, constant && !strings.Contains(text, "%s")
}

// joinedPieces is the text of "".join(["…", "…"]).
func joinedPieces(c *syntax.Call) (string, bool) {
	method, ok := c.Func.(*syntax.Attribute)
	if !ok || method.Attr != "join" || len(c.Args) != 1 {
		return "", false
	}
	separator, ok := stringOf(method.Value)
	pieces := elements(c.Args[0])
	if !ok || len(pieces) < 2 {
		return "", false
	}
	var words []string
	for _, piece := range pieces {
		word, ok := stringOf(piece)
		if !ok {
			return "", false
		}
		words = append(words, word)
	}
	return strings.Join(words, separator), true
}

// resolve writes a call's function as dotted text, with imported names in full; "" when it is neither
// a name nor an attribute of one.
func (p *pythonReader) resolve(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Name:
		if full := p.imports[e.ID]; full != "" {
			return full
		}
		return e.ID
	case *syntax.Attribute:
		if base := p.resolve(e.Value); base != "" {
			return base + "." + e.Attr
		}
		return "." + e.Attr
	}
	return ""
}

// bind judges every constant that value can be, under a name. sink is the call it is passed to.
func (p *pythonReader) bind(name string, value syntax.Expr, sink string) {
	if name == "" || len(name) > 120 {
		return
	}
	if classOfName(strings.TrimLeft(name, "-")) == nameNone {
		return
	}
	if lastName(name) == "auth" {
		if pair := elements(value); len(pair) == 2 { // user and password, as requests takes them
			p.bind("password", pair[1], sink)
			return
		}
	}
	p.constants(value, false, 0, func(text string, r source.Range, wrapped bool) {
		p.constant(name, text, r, wrapped, sink)
	})
}

// constant judges one text under a name; r is the literal that holds it.
func (p *pythonReader) constant(name, text string, r source.Range, wrapped bool, sink string) {
	if scheme, rest, ok := strings.Cut(text, " "); ok && isAuthScheme(scheme) {
		text = rest
	}
	at := p.place(text, r)
	if p.seen[at.start] || len(text) < minPassword || len(text) > 2048 {
		return
	}
	name = strings.TrimLeft(name, "-")
	v, ok := judge(classOfName(name), name, text, p.role, true)
	if !ok || wrapped && !isRandom(text) && classes(text) < 3 || p.isIDOfPair(name, at.start) {
		return
	}
	if v.kind == kindFramework && p.isSecretOfPair(name, at.start) {
		v.kind, v.severity = kindSecret, finding.Medium
	}
	if p.seen == nil {
		p.seen = map[int]bool{}
	}
	p.seen[at.start] = true
	m := Match{Kind: p.rules.byID[v.kind], Start: at.start, End: at.end, Value: text, Name: name,
		Severity: v.severity, Confidence: v.confidence}
	if sink != "" && sink[0] != '.' {
		m.Note = "passed to " + sink
		if m.Confidence < finding.High {
			m.Confidence++
		}
	}
	p.add(m)
}

// place finds a constant's text inside its literal; where it is written otherwise, the place is the
// whole literal.
func (p *pythonReader) place(text string, r source.Range) span {
	if at := strings.Index(p.text[r.Start:r.End], text); at >= 0 {
		return span{int(r.Start) + at, int(r.Start) + at + len(text)}
	}
	return span{int(r.Start), int(r.End)}
}

// maxNesting bounds how deep a value is unwrapped.
const maxNesting = 6

// constants calls found for each string that value can be. wrapped says that it stands inside a call,
// where it may as well be an argument of another meaning.
func (p *pythonReader) constants(value syntax.Expr, wrapped bool, depth int, found func(text string, r source.Range, wrapped bool)) {
	if depth > maxNesting {
		return
	}
	again := func(e syntax.Expr, wrapped bool) { p.constants(e, wrapped, depth+1, found) }
	switch e := value.(type) {
	case *syntax.Constant:
		if (e.Kind == syntax.Str || e.Kind == syntax.Bytes) && len(e.Text) >= minPassword {
			found(e.Text, e.Range, wrapped)
		}
	case *syntax.JoinedStr:
		if text := constantPart(e); len(text) >= minPassword {
			found(text, e.Range, true)
		}
	case *syntax.BinOp:
		if text, ok := concatenation(e, 0); ok {
			found(text, e.Range, wrapped)
		}
	case *syntax.BoolOp:
		for _, v := range e.Values {
			again(v, wrapped)
		}
	case *syntax.IfExp:
		again(e.Body, wrapped)
		again(e.Orelse, wrapped)
	case *syntax.List:
		for _, v := range e.Elts {
			again(v, true)
		}
	case *syntax.Tuple:
		for _, v := range e.Elts {
			again(v, true)
		}
	case *syntax.Set:
		for _, v := range e.Elts {
			again(v, true)
		}
	case *syntax.Dict: // API_KEYS = {"eu": "…", "us": "…"}
		for i, v := range e.Values {
			key, named := stringOf(e.Keys[i])
			if _, plain := v.(*syntax.Constant); plain && named && !speaksOfName(key) {
				again(v, true)
			}
		}
	case *syntax.Call:
		p.constantsOfCall(e, again)
	}
}

// constantsOfCall looks through conversions: "…".encode(), SecretStr("…"), bytes.fromhex("…"),
// Field(default="…"), os.environ.get("KEY", "…"), b64decode("…").
func (p *pythonReader) constantsOfCall(c *syntax.Call, again func(syntax.Expr, bool)) {
	if method, ok := c.Func.(*syntax.Attribute); ok {
		switch method.Attr {
		case "encode", "decode", "strip":
			again(method.Value, false)
			return
		case "format", "join", "replace", "split", "startswith", "endswith", "find", "match", "search", "sub", "findall", "compile", "index", "count":
			return
		}
	}
	function := p.resolve(c.Func)
	name := strings.ToLower(function[strings.LastIndexByte(function, '.')+1:])
	switch {
	case len(c.Args) >= 2 && (name == "get" || name == "getenv" || name == "pop" || name == "setdefault" || name == "config" || name == "env" || name == "str"):
		again(c.Args[1], false)
	case len(c.Args) >= 1 && (strings.HasPrefix(name, "secret") || name == "str" || name == "bytes" || name == "field" || name == "unquote" || strings.HasSuffix(name, "b64decode") || name == "fromhex" || name == "unhexlify"):
		again(c.Args[0], false)
	case len(c.Args) == 1:
		again(c.Args[0], true)
	case name == "dict": // API_KEYS = dict(eu="…", us="…")
		for _, k := range c.Keywords {
			if _, plain := k.Value.(*syntax.Constant); plain && !speaksOfName(k.Arg) {
				again(k.Value, true)
			}
		}
	}
	for _, k := range c.Keywords {
		if k.Arg == "default" || k.Arg == "default_value" {
			again(k.Value, false)
		}
	}
}

// constantPart is an f-string's text when nearly all of it is constant; "" otherwise.
func constantPart(j *syntax.JoinedStr) string {
	var b strings.Builder
	for _, v := range j.Values {
		c, ok := v.(*syntax.Constant)
		if !ok {
			return ""
		}
		b.WriteString(c.Text)
	}
	return b.String()
}

// concatenation joins constants added with +.
func concatenation(e syntax.Expr, depth int) (string, bool) {
	switch e := e.(type) {
	case *syntax.Constant:
		return e.Text, e.Kind == syntax.Str || e.Kind == syntax.Bytes
	case *syntax.BinOp:
		if e.Op != syntax.Add || depth > 50 {
			return "", false
		}
		left, ok := concatenation(e.Left, depth+1)
		if !ok {
			return "", false
		}
		right, ok := concatenation(e.Right, depth+1)
		return left + right, ok
	}
	return "", false
}
