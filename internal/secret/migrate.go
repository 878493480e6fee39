package secret

import (
	"fmt"
	"path"
	"slices"
	"sort"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A Target is where migrated secrets go, and so how the code reads them afterwards.
type Target string

const (
	ToVault  Target = "vault"
	ToAWS    Target = "aws"
	ToEnv    Target = "env"
	ToDotenv Target = "dotenv"
)

// Targets are all targets, as the command line takes them.
var Targets = []string{string(ToAWS), string(ToDotenv), string(ToEnv), string(ToVault)}

// A Destination is a Target with what the rewritten code must know about it.
type Destination struct {
	Target    Target
	Mount     string // of Vault's key-value engine: secret
	Path      string // below the mount, or the name in Secrets Manager: shop/production
	KVVersion int    // of Vault's engine: 1 or 2
	Namespace string // of Vault; "" for the root
	Region    string // of AWS; "" leaves it to the environment
}

// A Move is one secret on its way out of the code.
type Move struct {
	Match Match
	Path  string // of the file, as reported
	Line  int
	Key   string // the environment variable, or the key within the secret of the store
	Why   string // why the code cannot be rewritten by us; "" when it is
}

// A Rewrite is what a migration does to one file.
type Rewrite struct {
	File  *source.File
	After string // the new text; equal to File.Text when nothing could be rewritten
	Moves []Move

	// What people are shown: both texts with every secret covered.
	ShownBefore, ShownAfter string
}

// A Migration plans the moves of a project. Over all its files a key has one value. A value has one key too, except where
// the code has looked for it under another all along.
type Migration struct {
	Destination
	keys   map[string]string // value to key
	values map[string]string // key to value
	usesOf map[string]bool   // libraries that the project imports: decouple, environ, dotenv
}

// NewMigration returns a migration without any move. libraries are names that the project's files import.
func NewMigration(d Destination, libraries []string) *Migration {
	m := &Migration{Destination: d, keys: map[string]string{}, values: map[string]string{}, usesOf: map[string]bool{}}
	for _, library := range libraries {
		m.usesOf[library] = true
	}
	return m
}

// Plan rewrites the Python file of a tree so that it reads the chosen ones of its secrets from the destination. The new
// text has the same comments and parses without an error that the old one did not have; a secret for
// which that cannot be reached stays, with the reason in its Move. tree is nil for other files: of those, only Compose
// files are rewritten, and only for an environment file.
func (m *Migration) Plan(t Text, tree *syntax.Tree, chosen []Match) Rewrite {
	f := t.File
	covered := cover(f, t.Matches).Text // all of them: the others stand around the change
	r := Rewrite{File: f, After: f.Text, ShownBefore: covered, ShownAfter: covered}
	w := writer{migration: m, file: f, tree: tree}
	rewritable := fillsIn(f) && (m.Target == ToEnv || m.Target == ToDotenv)
	for _, match := range chosen {
		move := Move{Match: match, Path: f.Path, Line: f.Line(int32(match.Start)), Key: m.key(match, f)}
		switch {
		case rewritable:
		case tree == nil || f.Cells != nil:
			move.Why = m.advice(f, move.Key)
		case match.Kind.ID == kindPrivateKey && strings.Contains(match.Value, "\n") && (m.Target == ToDotenv || m.Target == ToEnv):
			move.Why = "a key of several lines does not fit into an environment file"
		default:
			w.rewrite(&move)
		}
		r.Moves = append(r.Moves, move)
	}
	if rewritable {
		m.planSettings(&r, covered)
		return r
	}
	if len(w.edits) == 0 {
		return r
	}
	w.addPreamble()
	after := apply(f.Text, w.edits)
	if why := damage(tree, after); why != "" {
		for i := range r.Moves {
			if r.Moves[i].Why == "" {
				r.Moves[i].Why = why
			}
		}
		return r
	}
	r.After, r.ShownAfter = after, apply(covered, w.edits)
	return r
}

// key names a value: after what it is assigned to, else after its kind.
func (m *Migration) key(match Match, f *source.File) string {
	if key := m.keys[match.Value]; key != "" {
		return key
	}
	name := match.Name[strings.LastIndexByte(match.Name, '.')+1:]
	if match.Kind.ID == kindURL && name != "" && classOfName(name) != namePassword {
		name += "_password"
	}
	if classOfName(name) == nameNone {
		name = match.Kind.ID // nothing, or print("ghp_…"), token: str = "ghp_…"
	}
	key := strings.ToUpper(strings.Join(nameParts(name), "_"))
	if key[0] >= '0' && key[0] <= '9' {
		key = "SECRET_" + key
	}
	if m.values[key] != "" {
		stem := strings.TrimSuffix(path.Base(f.Path), path.Ext(f.Path))
		key = strings.ToUpper(strings.Join(append(nameParts(stem), nameParts(name)...), "_"))
	}
	for base, n := key, 2; m.values[key] != ""; n++ {
		key = fmt.Sprintf("%s_%d", base, n)
	}
	m.claim(key, match.Value)
	return key
}

// claim gives a value a key, unless the key has another value.
func (m *Migration) claim(key, value string) bool {
	if had := m.values[key]; had != "" && had != value {
		return false
	}
	m.values[key], m.keys[value] = value, key
	return true
}

// A textEdit replaces bytes of the text.
type textEdit struct {
	start, end int
	text       string
}

func apply(text string, edits []textEdit) string {
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].start < edits[j].start })
	var b strings.Builder
	at := 0
	for _, e := range edits {
		if e.start < at {
			continue // two secrets in one expression: the first edit has replaced both
		}
		b.WriteString(text[at:e.start])
		b.WriteString(e.text)
		at = e.end
	}
	b.WriteString(text[at:])
	return b.String()
}

// damage says what a rewrite would break; "" for nothing.
func damage(before *syntax.Tree, text string) string {
	after := syntax.Parse(source.NewFile(before.File.Path, text))
	if len(after.Errors) > len(before.Errors) {
		return "the rewritten file would not parse"
	}
	comments := func(t *syntax.Tree) []string {
		var all []string
		for _, c := range t.Comments {
			all = append(all, t.File.Text[c.Start:c.End])
		}
		return all
	}
	if !slices.Equal(comments(before), comments(after)) {
		return "a comment would be lost"
	}
	return ""
}

// A writer rewrites one file.
type writer struct {
	migration *Migration
	file      *source.File
	tree      *syntax.Tree
	edits     []textEdit
	needsOS   bool // os.environ is used
	needsBag  bool // _secrets is used
	at        int  // where the secret stands that is being replaced
}

// rewrite replaces the literal that holds a secret, or says in the move why it cannot.
func (w *writer) rewrite(move *Move) {
	before := len(w.edits)
	move.Why = w.replace(move)
	for _, e := range w.edits[before:] {
		if slices.ContainsFunc(w.tree.Comments, func(c source.Range) bool { return int(c.Start) >= e.start && int(c.End) <= e.end }) {
			move.Why = "a comment inside it would be lost"
		}
	}
	if move.Why != "" {
		w.edits = w.edits[:before]
	}
}

// replace edits the literal that holds a secret; it returns why it cannot.
func (w *writer) replace(move *Move) string {
	m := move.Match
	w.at = m.Start
	chain := w.locate(m.Start, m.End)
	if len(chain) == 0 {
		return "it stands in a comment"
	}
	node := chain[len(chain)-1]
	for _, n := range chain {
		if _, ok := n.(syntax.Pattern); ok {
			return "a case pattern cannot call anything"
		}
	}
	var isBytes bool
	switch n := node.(type) {
	case *syntax.Constant:
		isBytes = n.Kind == syntax.Bytes
		if s, ok := parent(chain, 1).(*syntax.ExprStmt); ok && s.Value == syntax.Expr(n) {
			return "it stands in a docstring"
		}
		if n.Text == m.Value {
			return w.replaceWhole(chain, n, move, isBytes)
		}
	case *syntax.JoinedStr:
	case *syntax.BinOp:
		if text, ok := concatenation(n, 0); ok && text == m.Value {
			w.edit(n.Start, n.End, w.expression(move.Key))
			return ""
		}
		return "the value is put together from pieces"
	default:
		return "it is no literal of its own"
	}
	return w.splitLiteral(chain, m, move.Key, isBytes)
}

// locate returns the nodes around a range, outermost first, down to the literal that holds it.
func (w *writer) locate(start, end int) []syntax.Node {
	var chain []syntax.Node
	covers := func(n syntax.Node) bool { return int(n.Span().Start) <= start && int(n.Span().End) >= end }
	var descend func(n syntax.Node)
	descend = func(n syntax.Node) {
		chain = append(chain, n)
		if _, ok := n.(*syntax.JoinedStr); ok {
			return
		}
		var next syntax.Node
		syntax.Children(n, func(child syntax.Node) {
			if next == nil && covers(child) {
				next = child
			}
		})
		if next != nil {
			descend(next)
		}
	}
	for _, s := range w.tree.Body {
		if covers(s) {
			descend(s)
			break
		}
		if d, ok := s.(*syntax.FunctionDef); ok { // decorators stand before the statement's own range
			for _, e := range d.Decorators {
				if covers(e) {
					descend(e)
				}
			}
		}
	}
	for len(chain) > 0 {
		switch chain[len(chain)-1].(type) {
		case *syntax.Constant, *syntax.JoinedStr, *syntax.BinOp:
			return chain
		}
		chain = chain[:len(chain)-1]
		if len(chain) > 0 {
			if _, ok := chain[len(chain)-1].(syntax.Stmt); ok {
				return nil
			}
		}
	}
	return chain
}

func parent(chain []syntax.Node, up int) syntax.Node {
	if len(chain) <= up {
		return nil
	}
	return chain[len(chain)-1-up]
}

// replaceWhole replaces a literal that is the secret and nothing else. An environment lookup with the
// secret as its default loses the default; a field of a pydantic settings class loses its value, since
// the class reads the environment by itself.
func (w *writer) replaceWhole(chain []syntax.Node, n *syntax.Constant, move *Move, isBytes bool) string {
	if w.migration.Target == ToEnv || w.migration.Target == ToDotenv {
		if call := lookupAround(chain); call != nil {
			name, _ := stringOf(call.Args[0])
			if !w.migration.claim(name, move.Match.Value) {
				return name + " has another value already"
			}
			move.Key, w.needsOS = name, true
			w.edit(call.Start, call.End, fmt.Sprintf("os.environ[%q]", name))
			return ""
		}
		if name, value, ok := settingsField(chain); ok {
			if !w.migration.claim(name, move.Match.Value) {
				return name + " has another value already"
			}
			move.Key = name
			w.edit(value.Start, value.End, "")
			return ""
		}
	}
	text := w.expression(move.Key)
	if isBytes {
		text += ".encode()"
	}
	w.edit(n.Start, n.End, text)
	return ""
}

// lookupAround is the call os.environ.get("KEY", secret) or os.getenv around the innermost node.
func lookupAround(chain []syntax.Node) *syntax.Call {
	call, ok := parent(chain, 1).(*syntax.Call)
	if !ok || len(call.Args) != 2 || len(call.Keywords) > 0 || call.Args[1] != chain[len(chain)-1] {
		return nil
	}
	method, ok := call.Func.(*syntax.Attribute)
	if !ok {
		return nil
	}
	if _, isText := stringOf(call.Args[0]); !isText {
		return nil
	}
	base, _ := method.Value.(*syntax.Attribute)
	module, _ := method.Value.(*syntax.Name)
	switch {
	case method.Attr == "getenv" && module != nil && module.ID == "os", method.Attr == "get" && base != nil && base.Attr == "environ":
		return call
	}
	return nil
}

// settingsField tells the variable that a pydantic settings class reads for the field whose default the innermost node is,
// directly or within SecretStr(…) or Field(…), and what to take out so that the class reads it.
func settingsField(chain []syntax.Node) (variable string, value source.Range, ok bool) {
	var field *syntax.Call // Field(…) with more in it than the default
	for i := len(chain) - 2; i > 0; i-- {
		switch n := chain[i].(type) {
		case *syntax.AnnAssign:
			class, isClass := chain[i-1].(*syntax.ClassDef)
			if !isClass || !n.Simple || !slices.ContainsFunc(class.Bases, func(base syntax.Expr) bool { return strings.HasSuffix(targetName(base), "BaseSettings") }) {
				return "", value, false
			}
			if field == nil {
				value = source.Range{Start: n.Annotation.Span().End, End: n.End}
			}
			variable, ok = settingsVariable(class, targetName(n.Target), field)
			return variable, value, ok
		case *syntax.Call:
			inside := chain[i+1]
			switch name := targetName(n.Func); {
			case len(n.Args)+len(n.Keywords) == 1 && (name == "SecretStr" || name == "Field"):
			case name == "Field" && len(n.Args) == 1 && inside == syntax.Node(n.Args[0]):
				field, value = n, source.Range{Start: inside.Span().Start, End: n.Keywords[0].Span().Start}
			case name == "Field" && len(n.Args) == 0 && inside == syntax.Node(&n.Keywords[0]) && n.Keywords[0].Arg == "default":
				field, value = n, source.Range{Start: inside.Span().Start, End: n.Keywords[1].Span().Start}
			default:
				return "", value, false
			}
		case *syntax.Keyword:
		default:
			return "", value, false
		}
	}
	return "", value, false
}

// settingsVariable is the environment variable of a field: its alias, or its name behind the prefix of the class. It is not
// known when one of them is no literal.
func settingsVariable(class *syntax.ClassDef, name string, field *syntax.Call) (variable string, ok bool) {
	if field != nil {
		for _, k := range field.Keywords {
			switch k.Arg {
			case "alias", "validation_alias", "env":
				alias, isText := stringOf(k.Value)
				return strings.ToUpper(alias), isText
			case "":
				return "", false
			}
		}
	}
	prefix, ok := "", true
	read := func(name string, value syntax.Expr) {
		if name == "env_prefix" {
			prefix, ok = stringOf(value)
		}
	}
	for _, s := range class.Body {
		switch s := s.(type) {
		case *syntax.ClassDef: // class Config
			for _, inner := range s.Body {
				if a, isAssign := inner.(*syntax.Assign); isAssign {
					read(targetName(a.Targets[0]), a.Value)
				}
			}
		case *syntax.Assign:
			switch settings := s.Value.(type) {
			case *syntax.Call: // model_config = SettingsConfigDict(…)
				for _, k := range settings.Keywords {
					read(k.Arg, k.Value)
				}
			case *syntax.Dict:
				for i, key := range settings.Keys {
					if text, isText := stringOf(key); isText {
						read(text, settings.Values[i])
					}
				}
			}
		}
	}
	return strings.ToUpper(prefix + name), ok
}

// splitLiteral cuts a literal around a secret inside it, as in a URL: ("…:" + lookup + "@…").
func (w *writer) splitLiteral(chain []syntax.Node, m Match, key string, isBytes bool) string {
	node := chain[len(chain)-1]
	switch p := parent(chain, 1).(type) {
	case *syntax.BinOp:
		if p.Op == syntax.Mod {
			return "the text around it is a format"
		}
	case *syntax.Attribute:
		if p.Attr == "format" {
			return "the text around it is a format"
		}
	}
	span := node.Span()
	if !strings.HasPrefix(w.file.Text[m.Start:], m.Value) {
		return "it is written with escapes"
	}
	open, quote := literalAt(w.file.Text, int(span.Start), m.Start)
	if quote == "" {
		return "its literal cannot be cut"
	}
	lookup := w.expression(key)
	if isBytes {
		lookup += ".encode()"
	}
	w.edit(span.Start, span.Start, "(")
	if m.End+len(quote) == int(span.End) { // nothing follows it
		w.edit(int32(m.Start), span.End, quote+" + "+lookup+")")
		return ""
	}
	w.edit(int32(m.Start), int32(m.End), quote+" + "+lookup+" + "+open)
	w.edit(span.End, span.End, ")")
	return ""
}

// literalAt walks the string literals that stand side by side from start on and returns how the one
// that covers at opens (prefix and quotes) and closes.
func literalAt(text string, start, at int) (open, quote string) {
	for i := start; i < at; {
		switch c := text[i]; {
		case c == '#':
			for i < at && text[i] != '\n' {
				i++
			}
			continue
		case c != '"' && c != '\'' && !(symbol(c) < symbolDigit):
			i++
			continue
		}
		begin := i
		for i < at && symbol(text[i]) < symbolDigit {
			i++
		}
		if i >= at || text[i] != '"' && text[i] != '\'' {
			return "", ""
		}
		quote = text[i : i+1]
		if strings.HasPrefix(text[i:], strings.Repeat(quote, 3)) {
			quote = text[i : i+3]
		}
		i += len(quote)
		open = text[begin:i]
		for i < len(text) && !strings.HasPrefix(text[i:], quote) {
			if text[i] == '\\' {
				i++
			}
			i++
		}
		if at < i {
			return open, quote
		}
		i += len(quote)
	}
	return "", ""
}

func (w *writer) edit(start, end int32, text string) {
	w.edits = append(w.edits, textEdit{int(start), int(end), text})
}

// expression reads a key from the destination, in the way the project reads settings already.
func (w *writer) expression(key string) string {
	switch w.migration.Target {
	case ToVault, ToAWS:
		w.needsBag = true
		return fmt.Sprintf("_secrets[%q]", key)
	}
	if imported, name := w.importsName("decouple", "config"); imported {
		return fmt.Sprintf("%s(%q)", name, key)
	}
	if name := w.environName(); name != "" {
		return fmt.Sprintf("%s(%q)", name, key)
	}
	w.needsOS = true
	return fmt.Sprintf("os.environ[%q]", key)
}

// importsName reports whether the file has `from module import name`, and under which name.
func (w *writer) importsName(module, name string) (bool, string) {
	for _, s := range w.tree.Body {
		if from, ok := s.(*syntax.ImportFrom); ok && from.Module == module && from.Level == 0 {
			for _, a := range from.Names {
				if a.Name == name && a.AsName != "" {
					return true, a.AsName
				}
				if a.Name == name {
					return true, name
				}
			}
		}
	}
	return false, ""
}

// environName is the module's own django-environ reader, env = environ.Env(…).
func (w *writer) environName() string {
	for _, s := range w.tree.Body {
		if a, ok := s.(*syntax.Assign); ok && len(a.Targets) == 1 {
			if call, ok := a.Value.(*syntax.Call); ok {
				if f, ok := call.Func.(*syntax.Attribute); ok && f.Attr == "Env" && targetName(f.Value) == "environ" {
					if int(a.End) <= w.at {
						return targetName(a.Targets[0])
					}
				}
			}
		}
	}
	return ""
}

func (w *writer) firstEdit() int {
	first := len(w.file.Text)
	for _, e := range w.edits {
		first = min(first, e.start)
	}
	return first
}

// importsModule reports whether the file has `import module` at its top level.
func (w *writer) importsModule(module string) bool {
	for _, s := range w.tree.Body {
		if i, ok := s.(*syntax.Import); ok {
			for _, a := range i.Names {
				if a.Name == module && a.AsName == "" && int(i.End) <= w.firstEdit() {
					return true
				}
			}
		}
	}
	return false
}

// addPreamble inserts the imports and the reader that the new expressions need, behind the imports at
// the head of the file.
func (w *writer) addPreamble() {
	var lines []string
	need := func(module string) {
		if !w.importsModule(module) {
			lines = append(lines, "import "+module)
		}
	}
	d := w.migration.Destination
	switch {
	case w.needsBag && d.Target == ToVault:
		need("hvac")
		client := "hvac.Client()"
		if d.Namespace != "" { // unlike address and token, hvac does not take it from the environment
			client = fmt.Sprintf("hvac.Client(namespace=%q)", d.Namespace)
		}
		if d.KVVersion == 1 {
			lines = append(lines, "", fmt.Sprintf("_secrets = %s.secrets.kv.v1.read_secret(path=%q, mount_point=%q)[\"data\"]", client, d.Path, d.Mount))
		} else {
			lines = append(lines, "", fmt.Sprintf("_secrets = %s.secrets.kv.v2.read_secret_version(path=%q, mount_point=%q, raise_on_deleted_version=True)[\"data\"][\"data\"]", client, d.Path, d.Mount))
		}
	case w.needsBag:
		need("boto3")
		need("json")
		client := `boto3.client("secretsmanager")`
		if d.Region != "" {
			client = fmt.Sprintf(`boto3.client("secretsmanager", region_name=%q)`, d.Region)
		}
		lines = append(lines, "", fmt.Sprintf("_secrets = json.loads(%s.get_secret_value(SecretId=%q)[\"SecretString\"])", client, d.Path))
	case w.needsOS:
		need("os")
		if found, _ := w.importsName("dotenv", "load_dotenv"); d.Target == ToDotenv && !found && w.migration.usesOf["dotenv"] {
			lines = append(lines, "from dotenv import load_dotenv", "", "load_dotenv()")
		}
	}
	if len(lines) == 0 {
		return
	}
	at, after := w.preamblePlace()
	newline := "\n"
	if strings.Contains(w.file.Text, "\r\n") {
		newline = "\r\n"
	}
	text := strings.Join(lines, newline)
	if after {
		text = newline + text
	} else {
		text += newline + newline
	}
	w.edits = append(w.edits, textEdit{at, at, text})
}

// preamblePlace is the end of the last import at the head of the file, or the start of the first
// statement that is no docstring.
func (w *writer) preamblePlace() (at int, after bool) {
	for i, s := range w.tree.Body {
		switch n := s.(type) {
		case *syntax.Import, *syntax.ImportFrom:
			at, after = w.endOfLine(int(s.Span().End)), true
			continue
		case *syntax.ExprStmt:
			if _, isText := stringOf(n.Value); isText && i == 0 {
				continue
			}
		}
		if !after {
			line := w.file.LineRange(w.file.Line(s.Span().Start))
			return int(line.Start), false
		}
		break
	}
	return at, after
}

func (w *writer) endOfLine(at int) int {
	if n := strings.IndexAny(w.file.Text[at:], "\r\n"); n >= 0 {
		return at + n
	}
	return len(w.file.Text)
}
