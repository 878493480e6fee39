package inventory

import (
	"path/filepath"
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// readSetupPy reads the arguments of setup() in setup.py without running it. Constants are folded
// as far as setup files go: names, lists that grow, dictionaries, string formatting, branches (all
// of them count), and lists read from a requirements file, which is then read itself.
func readSetupPy(r *reader) {
	tree := syntax.Parse(r.file)
	f := &folder{r: r, names: map[string]folded{}, functions: map[string]*syntax.FunctionDef{}}
	f.block(tree.Body, 0)
	if len(tree.Errors) > 0 && !tree.Python2 {
		r.problem(tree.Errors[0].Start, "Python: "+tree.Errors[0].Message)
	}
}

// A folded is what is known about the value of an expression.
type folded struct {
	isText bool
	text   string
	at     source.Range
	items  []folded          // of a list, tuple or set
	fields map[string]folded // of a dict
	keys   []string
	files  []string // requirements files that the value was read from
	known  bool     // nothing of it was left out: an empty list that is known is really empty
}

func (v folded) isEmpty() bool {
	return !v.isText && len(v.items) == 0 && len(v.fields) == 0 && len(v.files) == 0
}

func (v folded) isDict() bool { return v.fields != nil }

// A folder folds constants while it walks the statements in order.
type folder struct {
	r         *reader
	names     map[string]folded
	functions map[string]*syntax.FunctionDef
	found     bool
}

// maxFold bounds nesting and the calls of local functions.
const maxFold = 40

func (f *folder) block(body []syntax.Stmt, depth int) {
	if depth > maxFold {
		return
	}
	for _, s := range body {
		f.statement(s, depth)
	}
}

func (f *folder) statement(s syntax.Stmt, depth int) {
	switch s := s.(type) {
	case *syntax.Assign:
		f.expression(s.Value, depth) // distribution = setup(…)
		value := f.fold(s.Value, depth)
		for _, target := range s.Targets {
			f.assign(target, value)
		}
	case *syntax.AnnAssign:
		if s.Value != nil {
			f.assign(s.Target, f.fold(s.Value, depth))
		}
	case *syntax.AugAssign:
		f.assign(s.Target, join(f.fold(s.Target, depth), f.fold(s.Value, depth)))
	case *syntax.FunctionDef:
		f.functions[s.Name] = s
		f.findSetup(s.Body, depth)
	case *syntax.ExprStmt:
		f.expression(s.Value, depth)
	case *syntax.Return:
		f.expression(s.Value, depth)
	case *syntax.If:
		f.block(s.Body, depth+1)
		f.block(s.Orelse, depth+1)
	case *syntax.With:
		for _, item := range s.Items {
			if name, ok := item.Vars.(*syntax.Name); ok {
				f.names[name.ID] = f.fold(item.Context, depth)
			}
		}
		f.block(s.Body, depth+1)
	case *syntax.Try:
		f.block(s.Body, depth+1)
		for _, h := range s.Handlers {
			f.block(h.Body, depth+1)
		}
		f.block(s.Orelse, depth+1)
		f.block(s.Finalbody, depth+1)
	case *syntax.For:
		f.assign(s.Target, f.fold(s.Iter, depth)) // for line in open(…): reqs.append(line)
		f.block(s.Body, depth+1)
	}
}

// findSetup looks for setup() inside functions such as main() and run_setup().
func (f *folder) findSetup(body []syntax.Stmt, depth int) {
	contains := false
	for _, s := range body {
		syntax.Walk(s, func(n syntax.Node) bool {
			if call, ok := n.(*syntax.Call); ok && isSetup(call) {
				contains = true
			}
			return !contains
		})
	}
	if contains {
		f.block(body, depth+1)
	}
}

func (f *folder) assign(target syntax.Expr, value folded) {
	switch target := target.(type) {
	case *syntax.Name:
		if old, known := f.names[target.ID]; known && len(value.items) == 0 && !value.isText && !value.isDict() && len(value.files) == 0 {
			f.names[target.ID] = old // what cannot be folded does not erase what was known
			return
		}
		f.names[target.ID] = value
	case *syntax.Subscript:
		name, ok := target.Value.(*syntax.Name)
		key := f.fold(target.Slice, 0)
		if ok && key.isText {
			f.names[name.ID] = f.names[name.ID].with(key.text, value)
		}
	}
}

// with returns a dict with one more field.
func (v folded) with(key string, field folded) folded {
	fields := map[string]folded{}
	for k, old := range v.fields {
		fields[k] = old
	}
	keys := append([]string(nil), v.keys...)
	if _, known := fields[key]; !known {
		keys = append(keys, key)
	}
	fields[key] = field
	return folded{fields: fields, keys: keys}
}

// maxFolded bounds what a value may grow to by adding it to itself.
const maxFolded = 100_000

// join adds lists, texts or dicts.
func join(a, b folded) folded {
	if len(a.text)+len(b.text) > maxFolded || len(a.items)+len(b.items) > maxFolded || len(a.files)+len(b.files) > maxFolded {
		return a
	}
	if a.isText && b.isText {
		return folded{isText: true, text: a.text + b.text, at: a.at}
	}
	if a.isDict() || b.isDict() {
		known := a.known && b.known
		for _, key := range b.keys {
			a = a.with(key, b.fields[key])
		}
		a.known = known
		return a
	}
	return folded{items: append(append([]folded(nil), a.items...), b.items...), files: append(append([]string(nil), a.files...), b.files...), known: a.known && b.known}
}

// expression handles statements that are a call: setup(…), names.append(…), extras["x"].extend(…).
func (f *folder) expression(e syntax.Expr, depth int) {
	call, ok := e.(*syntax.Call)
	if !ok {
		return
	}
	if isSetup(call) {
		f.setup(call, depth)
		return
	}
	if name, ok := call.Func.(*syntax.Name); ok {
		if def := f.functions[name.ID]; def != nil && !f.found {
			f.findSetup(def.Body, depth)
		}
		return
	}
	method, ok := call.Func.(*syntax.Attribute)
	if !ok || len(call.Args) == 0 {
		return
	}
	added := f.fold(call.Args[len(call.Args)-1], depth)
	switch method.Attr {
	case "append", "add", "insert":
		if len(added.files) == 0 {
			added = folded{items: []folded{added}}
		}
	case "extend", "update":
	default:
		return
	}
	old := f.fold(method.Value, depth)
	f.assign(method.Value, join(old, added))
}

func isSetup(call *syntax.Call) bool {
	switch callee := call.Func.(type) {
	case *syntax.Name:
		return callee.ID == "setup"
	case *syntax.Attribute:
		base, ok := callee.Value.(*syntax.Name)
		return ok && callee.Attr == "setup" && (base.ID == "setuptools" || base.ID == "core")
	}
	return false
}

func (f *folder) setup(call *syntax.Call, depth int) {
	if f.found {
		return // a setup file has one; the second is another branch of the same
	}
	f.found = true
	arguments := folded{fields: map[string]folded{}}
	for _, keyword := range call.Keywords {
		if keyword.Arg == "" {
			arguments = join(arguments, f.fold(keyword.Value, depth))
			continue
		}
		arguments = arguments.with(keyword.Arg, f.fold(keyword.Value, depth))
	}
	for _, name := range [...]string{"install_requires", "extras_require"} {
		if v, given := arguments.fields[name]; given && v.isEmpty() && !v.known {
			f.r.problem(keywordAt(call, name), "a value of "+name+" that can be read without running the file")
		}
	}
	f.add(arguments.fields["install_requires"], Package{Group: Runtime, Direct: true})
	f.add(arguments.fields["requires"], Package{Group: Runtime, Direct: true})
	f.add(arguments.fields["setup_requires"], Package{Group: Build, GroupName: "setup_requires", Direct: true})
	f.add(arguments.fields["tests_require"], Package{Group: Dev, GroupName: "tests_require", Direct: true})
	extras := arguments.fields["extras_require"]
	seen := map[source.Range]bool{}
	for _, name := range extras.keys {
		short, marker, _ := strings.Cut(name, ":")
		p := Package{Group: Optional, GroupName: short, Marker: marker, Direct: true}
		if short == "" {
			p.Group = Runtime // {":python_version<'3'": […]} is a condition, not an extra
		}
		// extras["all"] = extras["a"] + extras["b"] repeats what stands once in the file.
		fresh := extras.fields[name]
		fresh.items = nil
		for _, item := range extras.fields[name].items {
			if !seen[item.at] {
				seen[item.at] = true
				fresh.items = append(fresh.items, item)
			}
		}
		f.add(fresh, p)
	}
}

// keywordAt is where a call's keyword argument stands.
func keywordAt(call *syntax.Call, name string) int32 {
	for _, k := range call.Keywords {
		if k.Arg == name {
			return k.Value.Span().Start
		}
	}
	return call.Start
}

// add adds the requirements in a value.
func (f *folder) add(v folded, p Package) {
	for _, name := range v.files {
		f.r.requirementsFile(name, v.at, p)
	}
	if v.isText {
		lines := strings.Split(v.text, "\n")
		for _, line := range lines {
			if line, _, _ = strings.Cut(line, " #"); strings.TrimSpace(line) != "" && !strings.HasPrefix(strings.TrimSpace(line), "#") {
				f.r.requirement(strings.TrimSpace(line), v.at, p)
			}
		}
	}
	for _, item := range v.items {
		if item.isText && strings.TrimSpace(item.text) != "" {
			f.r.requirement(strings.TrimSpace(item.text), item.at, p)
		}
	}
}

// fold evaluates an expression as far as it is constant; the zero value means unknown.
func (f *folder) fold(e syntax.Expr, depth int) folded {
	if depth > maxFold {
		return folded{}
	}
	depth++
	switch e := e.(type) {
	case *syntax.Constant:
		if e.Kind == syntax.Str || e.Kind == syntax.Int || e.Kind == syntax.Float {
			return folded{isText: true, text: e.Text, at: e.Range}
		}
		return folded{known: true} // None
	case *syntax.Name:
		return f.names[e.ID]
	case *syntax.List:
		return f.elements(e.Elts, depth)
	case *syntax.Tuple:
		return f.elements(e.Elts, depth)
	case *syntax.Set:
		return f.elements(e.Elts, depth)
	case *syntax.Dict:
		return f.dict(e, depth)
	case *syntax.JoinedStr:
		return f.joined(e, depth)
	case *syntax.BinOp:
		return f.binary(e, depth)
	case *syntax.IfExp:
		return join(f.fold(e.Body, depth), f.fold(e.Orelse, depth))
	case *syntax.BoolOp:
		return f.fold(e.Values[0], depth)
	case *syntax.Subscript:
		key := f.fold(e.Slice, depth)
		return f.fold(e.Value, depth).fields[key.text]
	case *syntax.Call:
		return f.call(e, depth)
	case *syntax.ListComp:
		return f.comprehension(e.Generators, depth)
	case *syntax.GeneratorExp:
		return f.comprehension(e.Generators, depth)
	}
	return folded{}
}

func (f *folder) elements(list []syntax.Expr, depth int) folded {
	out := folded{known: true}
	for _, e := range list {
		if star, ok := e.(*syntax.Starred); ok {
			out = join(out, f.fold(star.Value, depth))
			continue
		}
		if item := f.fold(e, depth); item.isText {
			item.at = e.Span()
			out.items = append(out.items, item)
		} else {
			out.known = false
		}
	}
	return out
}

func (f *folder) dict(e *syntax.Dict, depth int) folded {
	out := folded{fields: map[string]folded{}, known: true}
	for i, key := range e.Keys {
		if key == nil {
			out = join(out, f.fold(e.Values[i], depth))
			continue
		}
		if name := f.fold(key, depth); name.isText {
			out = out.with(name.text, f.fold(e.Values[i], depth))
		}
	}
	return out
}

func (f *folder) joined(e *syntax.JoinedStr, depth int) folded {
	var text strings.Builder
	for _, part := range e.Values {
		piece := folded{}
		switch part := part.(type) {
		case *syntax.FormattedValue:
			piece = f.fold(part.Value, depth)
		default:
			piece = f.fold(part, depth)
		}
		if !piece.isText {
			return unpinned(text.String(), e.Range)
		}
		text.WriteString(piece.text)
	}
	return folded{isText: true, text: text.String(), at: e.Range}
}

func (f *folder) binary(e *syntax.BinOp, depth int) folded {
	left, right := f.fold(e.Left, depth), f.fold(e.Right, depth)
	switch e.Op {
	case syntax.Add, syntax.BitOr:
		sum := join(left, right)
		if left.isText != right.isText && (left.isText || right.isText) && len(left.items)+len(right.items) == 0 {
			return unpinned(left.text, e.Range)
		}
		sum.at = e.Range
		return sum
	case syntax.Mod:
		if !left.isText {
			return folded{}
		}
		return percent(left.text, right, e.Range)
	}
	return folded{}
}

var openRequirement = regexp.MustCompile(`^\s*([A-Za-z0-9][A-Za-z0-9._-]*\s*(?:\[[^\]]*\])?)\s*(?:===?|~=|!=|>=|<=|>|<)\s*$`)

// unpinned is what is left of a requirement whose version is computed: "core==" + version names core. Of any
// other text with an unknown part nothing is known.
func unpinned(text string, at source.Range) folded {
	if m := openRequirement.FindStringSubmatch(text); m != nil {
		return folded{isText: true, text: m[1], at: at}
	}
	return folded{}
}

// percent does "%s==%s" % (a, b).
func percent(text string, arguments folded, at source.Range) folded {
	values := arguments.items
	if arguments.isText {
		values = []folded{arguments}
	}
	for _, value := range values {
		before, after, ok := strings.Cut(text, "%s")
		if !ok {
			return folded{}
		}
		if !value.isText {
			return unpinned(before, at)
		}
		text = before + value.text + after
	}
	if unknown := strings.IndexByte(text, '%'); unknown >= 0 {
		return unpinned(text[:unknown], at)
	}
	return folded{isText: true, text: text, at: at}
}

// call folds what setup files call: list(), read().splitlines(), format(), and functions of their
// own that read a file.
func (f *folder) call(e *syntax.Call, depth int) folded {
	switch callee := e.Func.(type) {
	case *syntax.Attribute:
		base := f.fold(callee.Value, depth)
		switch callee.Attr {
		case "splitlines", "split":
			if base.isText {
				return folded{items: f.lines(base)}
			}
			return base
		case "format":
			return f.format(base, e, depth)
		case "join":
			if list := f.arguments(e, depth); len(list.items) > 0 {
				return list
			}
			return f.file(e, depth)
		case "strip", "rstrip", "lstrip", "read", "readlines", "copy", "read_text", "decode", "values":
			return base
		case "open":
			return f.file(e, depth)
		}
		return f.file(e, depth)
	case *syntax.Name:
		switch callee.ID {
		case "list", "tuple", "set", "sorted", "filter", "map":
			if len(e.Args) == 0 {
				return folded{known: true}
			}
			return f.fold(last(e.Args), depth)
		case "dict":
			return f.keywords(e, depth)
		case "str":
			return f.fold(last(e.Args), depth)
		case "open", "Path":
			return f.file(e, depth)
		}
		if read := f.file(e, depth); len(read.files) > 0 {
			return read
		}
		return f.local(callee.ID, depth)
	}
	return folded{}
}

func last(list []syntax.Expr) syntax.Expr {
	if len(list) == 0 {
		return nil
	}
	return list[len(list)-1]
}

func (f *folder) arguments(e *syntax.Call, depth int) folded {
	return f.fold(last(e.Args), depth)
}

func (f *folder) keywords(e *syntax.Call, depth int) folded {
	out := folded{fields: map[string]folded{}}
	for _, keyword := range e.Keywords {
		if keyword.Arg == "" {
			out = join(out, f.fold(keyword.Value, depth))
			continue
		}
		out = out.with(keyword.Arg, f.fold(keyword.Value, depth))
	}
	return out
}

// lines splits a text constant; all lines stand where the constant does.
func (f *folder) lines(v folded) []folded {
	var items []folded
	for line := range strings.Lines(v.text) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			items = append(items, folded{isText: true, text: line, at: v.at})
		}
	}
	return items
}

func (f *folder) format(base folded, e *syntax.Call, depth int) folded {
	if !base.isText {
		return folded{}
	}
	text := base.text
	for _, argument := range e.Args {
		value := f.fold(argument, depth)
		before, after, ok := strings.Cut(text, "{}")
		if !ok {
			return folded{}
		}
		if !value.isText {
			return unpinned(before, e.Range)
		}
		text = before + value.text + after
	}
	for _, keyword := range e.Keywords {
		if value := f.fold(keyword.Value, depth); value.isText {
			text = strings.ReplaceAll(text, "{"+keyword.Arg+"}", value.text)
		}
	}
	if unknown := strings.IndexByte(text, '{'); unknown >= 0 {
		return unpinned(text[:unknown], e.Range)
	}
	return folded{isText: true, text: text, at: e.Range}
}

// file recognises a call that opens a requirements file: one of its arguments is a constant that
// ends in .txt, .in or .pip.
func (f *folder) file(e *syntax.Call, depth int) folded {
	var parts []string
	for _, argument := range e.Args {
		v := f.fold(argument, depth)
		if v.isText {
			parts = append(parts, v.text)
		}
		if len(v.files) > 0 {
			return v
		}
	}
	name := strings.Join(parts, "/")
	if len(parts) > 1 && !strings.Contains(parts[len(parts)-1], ".") {
		name = parts[0] // open("requirements.txt", "r")
	}
	name = strings.TrimPrefix(name, "./")
	for _, suffix := range []string{".txt", ".in", ".pip"} {
		if strings.HasSuffix(name, suffix) && filepath.IsLocal(filepath.FromSlash(name)) {
			return folded{files: []string{name}, at: e.Range}
		}
	}
	return folded{}
}

// local folds what a function of the file returns: a list, or what it reads from a file.
func (f *folder) local(name string, depth int) folded {
	def := f.functions[name]
	if def == nil || depth > maxFold/2 {
		return folded{}
	}
	inner := &folder{r: f.r, names: map[string]folded{}, functions: f.functions, found: true}
	for k, v := range f.names {
		inner.names[k] = v
	}
	inner.block(def.Body, depth)
	out := folded{}
	for _, s := range def.Body {
		syntax.Walk(s, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.FunctionDef:
				return false
			case *syntax.Return:
				if n.Value != nil {
					out = join(out, inner.fold(n.Value, depth))
				}
			}
			return true
		})
	}
	return out
}

// comprehension stands for what it iterates over; its filters drop comments and empty lines.
func (f *folder) comprehension(generators []*syntax.Comprehension, depth int) folded {
	if len(generators) == 0 {
		return folded{}
	}
	return f.fold(generators[0].Iter, depth)
}
