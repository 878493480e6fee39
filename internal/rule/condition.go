package rule

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/taint"
)

// A test is one condition on a node. The node is nil where an argument or value is missing; only
// missing, not and any can hold then.
type test func(c *checker, n syntax.Node) bool

// conditionWords are all words of the match language, for the nearest name of a misspelt one.
// Each has a case in conditionWord and a row in the test.
var conditionWords = []string{
	"after", "all", "any", "argument-count", "arguments", "assert", "assign", "block", "body", "built", "call", "change", "class", "compare", "compared", "constant", "contains",
	"decorator", "default", "depends", "each", "entries", "entry", "except", "file", "form", "function", "harmless", "has", "if", "import", "in", "is", "keyword",
	"kind", "less", "longer", "mask", "matches", "mentions", "missing", "module", "more", "named", "not", "on", "op", "origin-mentions", "output", "parameter", "parameters",
	"place", "project", "raced", "raise", "reaches", "receives", "recursive", "reference", "result", "return", "setting", "shorter", "slow", "spelled", "stacked", "step", "string", "subclass", "text", "type", "unended", "unless", "unread", "value", "while", "within", "written",
}

// Words returns all keys of rule files and words of the match language, sorted; the manual explains each.
func Words() []string {
	words := slices.Concat(ruleKeys, conditionWords, patternKeys)
	slices.Sort(words)
	return slices.Compact(words)
}

// conditionWord returns the function that reads the argument of a word, or nil.
func conditionWord(word string) func(*reader, *yaml.Node) test {
	switch word {
	// Constants.
	case "is":
		return readIs
	case "in":
		return readIn
	case "matches":
		return readMatches
	case "less":
		return func(r *reader, y *yaml.Node) test {
			limit := r.number(y, "less")
			return numeric(func(n float64) bool { return n < limit })
		}
	case "more":
		return func(r *reader, y *yaml.Node) test {
			limit := r.number(y, "more")
			return numeric(func(n float64) bool { return n > limit })
		}
	case "mask":
		return func(r *reader, y *yaml.Node) test {
			mask := int64(r.number(y, "mask"))
			return func(c *checker, n syntax.Node) bool {
				e, ok := n.(syntax.Expr)
				return ok && slices.ContainsFunc(c.bits(e, 0), func(bits int64) bool { return bits&mask != 0 })
			}
		}
	case "shorter":
		return func(r *reader, y *yaml.Node) test {
			limit := int(r.number(y, "shorter"))
			return textual(func(s string) bool { return len(s) < limit })
		}
	case "longer":
		return func(r *reader, y *yaml.Node) test {
			limit := int(r.number(y, "longer"))
			return textual(func(s string) bool { return len(s) > limit })
		}
	case "slow":
		return func(r *reader, y *yaml.Node) test {
			want := r.boolean(y, "slow")
			return textual(func(s string) bool { return taint.ExponentialPattern(s) == want })
		}
	case "constant":
		return readConstant
	// What an expression is.
	case "missing":
		return readMissing
	case "kind":
		return readKind
	case "type":
		return readType
	case "subclass":
		return readSubclass
	case "reference":
		return readReference
	case "named":
		return readNamed
	case "spelled":
		return readSpelled
	case "mentions":
		return readMentions
	case "written":
		return readWritten
	case "parameter":
		return readParameter
	case "origin-mentions":
		return readOriginMentions
	case "built":
		return readBuilt
	case "has":
		return readHas
	case "each":
		return readEach
	case "entries":
		return readEntries
	case "op":
		return readOp
	// Nodes.
	case "call":
		return readCall
	case "arguments":
		return readArguments
	case "argument-count":
		return readArgumentCount
	case "on":
		return readOn
	case "value":
		return readValue
	case "assign":
		return readTarget(func(n syntax.Node) bool { return isAssignment(n) })
	case "entry":
		return readTarget(func(n syntax.Node) bool { _, ok := n.(*entry); return ok })
	case "keyword":
		return readTarget(func(n syntax.Node) bool { _, ok := n.(*keyword); return ok })
	case "default":
		return readTarget(func(n syntax.Node) bool { _, ok := n.(*parameter); return ok })
	case "import":
		return readImport
	case "compare":
		return readCompare
	case "class":
		return readClass
	case "function":
		return readFunction
	case "decorator":
		return readDecorator
	case "stacked":
		return readStacked
	case "parameters":
		return readParameters
	case "depends":
		return readDepends
	case "unread":
		return readUnread
	case "recursive":
		return readRecursive
	case "except":
		return readExcept
	case "assert":
		return readAssert
	case "if":
		return readIf
	case "raise":
		return readRaise
	case "while":
		return readWhile
	case "change":
		return readChange
	case "step":
		return readStep
	case "compared":
		return readCompared
	case "unended":
		return readUnended
	case "raced":
		return readRaced
	case "return":
		return readReturn
	case "string":
		return readString
	case "text":
		return func(r *reader, y *yaml.Node) test { r.regex(y); return always }
	case "module":
		return func(r *reader, y *yaml.Node) test { r.boolean(y, "module"); return always }
	case "setting":
		return readTarget(func(n syntax.Node) bool {
			switch n.(type) {
			case *entry, *keyword:
				return true
			}
			return isAssignment(n)
		})
	// Templates.
	case "output":
		return readOutput
	case "block":
		return readBlock
	case "form":
		return readForm
	// Around the node.
	case "within":
		return readWithin
	case "file":
		return readFile
	case "project":
		return readProject
	case "place":
		return readPlace
	case "result":
		return readResult
	case "receives":
		return readReceives
	case "harmless":
		return readHarmless
	case "reaches":
		return readReaches
	case "contains":
		return readContains
	case "body":
		return readBody
	case "after":
		return readAfter
	// Logic.
	case "not", "unless":
		return readNot
	case "any":
		return readAny
	case "all":
		return readAll
	}
	return nil
}

// condition reads a condition: a mapping of words that must all hold, a list of which one must hold,
// or a scalar, which the value must equal.
func (r *reader) condition(y *yaml.Node) test {
	switch y.Kind {
	case yaml.ScalarNode:
		return readIs(r, y)
	case yaml.SequenceNode:
		return readAny(r, y)
	}
	return r.conjunction(y)
}

// conjunction reads a mapping of words; those to skip, which the index sees to, are left out. That of a start is read once
// more, for what it may say beside a name.
func (r *reader) conjunction(y *yaml.Node, skip ...string) test {
	var tests []test
	for _, p := range r.pairs(y, "a condition") {
		if slices.Contains(patternKeys, p.name) && len(skip) > 0 {
			continue
		}
		if p.name == "file" && slices.Contains(skip, "file") {
			continue
		}
		read := conditionWord(p.name)
		if read == nil {
			r.unknown(p.key, "condition", p.name, conditionWords)
			continue
		}
		if t := read(r, p.value); !slices.Contains(skip, p.name) {
			tests = append(tests, t)
		}
	}
	switch len(tests) {
	case 0:
		return always
	case 1:
		return tests[0]
	}
	return func(c *checker, n syntax.Node) bool {
		for _, t := range tests {
			if !t(c, n) {
				return false
			}
		}
		return true
	}
}

func always(*checker, syntax.Node) bool { return true }

func numeric(holds func(float64) bool) test {
	return onConstants(func(k constant) bool { return k.kind == numberConstant && holds(k.number) })
}

func textual(holds func(string) bool) test {
	return onConstants(func(k constant) bool { return k.kind == textConstant && holds(k.text) })
}

// onConstants holds when one of the values that an expression may have does.
func onConstants(holds func(constant) bool) test {
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		return ok && slices.ContainsFunc(c.constants(e), holds)
	}
}

func readIs(r *reader, y *yaml.Node) test {
	want, ok := scalar(y)
	if !ok {
		r.fail(y, "is must be a constant, not %s", kindName(y))
	}
	// A value that is this one here and another there was left to somebody to choose.
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		if !ok {
			return false
		}
		all := c.constants(e)
		if c.seenArgs[e].each {
			return slices.ContainsFunc(all, want.is)
		}
		return len(all) > 0 && !slices.ContainsFunc(all, func(k constant) bool { return !want.is(k) })
	}
}

func readIn(r *reader, y *yaml.Node) test {
	var want []constant
	if y.Kind != yaml.SequenceNode {
		r.fail(y, "in must be a list of constants, not %s", kindName(y))
	}
	for _, item := range y.Content {
		k, ok := scalar(item)
		if !ok {
			r.fail(item, "in must hold constants, not %s", kindName(item))
		}
		want = append(want, k)
	}
	return onConstants(func(k constant) bool { return slices.ContainsFunc(want, func(w constant) bool { return w.is(k) }) })
}

func readMatches(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	return textual(func(s string) bool { return re.matches(s) })
}

func readConstant(r *reader, y *yaml.Node) test {
	want := r.boolean(y, "constant")
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		return ok && c.isConstant(e) == want
	}
}

func readMissing(r *reader, y *yaml.Node) test {
	want := r.boolean(y, "missing")
	return func(_ *checker, n syntax.Node) bool { return (n == nil) == want }
}

var kindNames = []string{"attribute", "await", "binop", "bytes", "call", "comprehension", "dict", "ellipsis", "fstring", "ifexp", "lambda", "list", "name",
	"none", "not", "number", "set", "starred", "string", "subscript", "tuple", "bool"}

func readKind(r *reader, y *yaml.Node) test {
	want := r.texts(y, "kind")
	for _, k := range want {
		if !slices.Contains(kindNames, k) {
			r.unknown(y, "kind", k, kindNames)
		}
	}
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		if !ok {
			return false
		}
		for _, o := range c.origins(e) {
			if slices.Contains(want, kindOf(o)) {
				return true
			}
		}
		return false
	}
}

func kindOf(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Attribute:
		return "attribute"
	case *syntax.Await:
		return "await"
	case *syntax.BinOp:
		return "binop"
	case *syntax.Call:
		return "call"
	case *syntax.ListComp, *syntax.SetComp, *syntax.DictComp, *syntax.GeneratorExp:
		return "comprehension"
	case *syntax.Dict:
		return "dict"
	case *syntax.JoinedStr:
		return "fstring"
	case *syntax.IfExp:
		return "ifexp"
	case *syntax.Lambda:
		return "lambda"
	case *syntax.List:
		return "list"
	case *syntax.Name:
		return "name"
	case *syntax.Set:
		return "set"
	case *syntax.Starred:
		return "starred"
	case *syntax.Subscript:
		return "subscript"
	case *syntax.Tuple:
		return "tuple"
	case *syntax.UnaryOp:
		if e.Op == syntax.Not {
			return "not"
		}
	case *syntax.Constant:
		switch e.Kind {
		case syntax.None:
			return "none"
		case syntax.True, syntax.False:
			return "bool"
		case syntax.Str:
			return "string"
		case syntax.Bytes:
			return "bytes"
		case syntax.Ellipsis:
			return "ellipsis"
		}
		return "number"
	}
	return ""
}

func readType(r *reader, y *yaml.Node) test {
	want := r.names(y, "type")
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		return ok && c.isInstance(e, &want)
	}
}

func readSubclass(r *reader, y *yaml.Node) test {
	want := r.names(y, "subclass")
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		if !ok {
			return false
		}
		for _, name := range c.module.Names(e) {
			if c.isSubclass(name, &want) {
				return true
			}
		}
		return false
	}
}

func readReference(r *reader, y *yaml.Node) test {
	want := r.names(y, "reference")
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		if !ok {
			return false
		}
		if a, ok := e.(*syntax.Attribute); ok && want.methods[a.Attr] {
			return true
		}
		// A name that may stand for several things, such as an entry of a table, must stand for wanted ones only.
		names := c.module.Names(e)
		return len(names) > 0 && !slices.ContainsFunc(names, func(name string) bool {
			i := strings.LastIndexByte(name, '.')
			return !want.has(name) && !(i >= 0 && want.methods[name[i+1:]])
		})
	}
}

// readNamed matches the name people would call a value by.
func readNamed(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	return func(c *checker, n syntax.Node) bool {
		name := c.identifier(n)
		return name != "" && re.matches(normalName(name))
	}
}

// readSpelled matches the name people would call a value by, as it is written.
func readSpelled(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	return func(c *checker, n syntax.Node) bool {
		name := c.identifier(n)
		return name != "" && re.matches(name)
	}
}

// readWritten matches the text of the node itself, which nothing is looked through for.
func readWritten(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	return func(c *checker, n syntax.Node) bool {
		return n != nil && re.matches(c.file.Text[n.Span().Start:n.Span().End])
	}
}

// readMentions matches any identifier inside a node.
func readMentions(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	return func(c *checker, n syntax.Node) bool {
		return n != nil && c.search(n, func(inner syntax.Node) bool {
			switch inner := inner.(type) {
			case *syntax.Name, *syntax.Attribute, *syntax.FunctionDef, *syntax.Arg:
				return re.matches(normalName(c.identifier(inner)))
			case *syntax.Subscript:
				return re.matches(normalName(c.identifier(inner)))
			case *syntax.Constant:
				return inner.Kind == syntax.Str && len(inner.Text) < 60 && re.matches(normalName(inner.Text))
			}
			return false
		})
	}
}

// readParameter holds for a name that the enclosing function gets as an argument; {default: …} asks for the
// value it has when the caller passes none.
func readParameter(r *reader, y *yaml.Node) test {
	if y.Kind == yaml.MappingNode {
		var inner test
		for _, p := range r.pairs(y, "parameter") {
			if p.name != "default" {
				r.unknown(p.key, "key", p.name, []string{"default"})
				continue
			}
			inner = r.condition(p.value)
		}
		return func(c *checker, n syntax.Node) bool {
			e, ok := n.(syntax.Expr)
			if !ok || inner == nil {
				return false
			}
			if _, seen := c.seenArgs[e]; seen {
				return false // what callers pass is known
			}
			value := c.defaultOf(e)
			return value != nil && inner(c, value)
		}
	}
	want := r.boolean(y, "parameter")
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		return ok && c.isParameter(e) == want
	}
}

// readOriginMentions is mentions for a value, for what the local names in it were bound to, and for what a function of the
// same module gives back that is called in it.
func readOriginMentions(r *reader, y *yaml.Node) test {
	inner := readMentions(r, y)
	return func(c *checker, n syntax.Node) bool {
		if n == nil {
			return false
		}
		if inner(c, n) {
			return true
		}
		return c.search(n, func(m syntax.Node) bool {
			if call, ok := m.(*syntax.Call); ok {
				returned := c.returned(call)
				return returned != nil && (inner(c, returned) || c.search(returned, func(m syntax.Node) bool {
					name, ok := m.(*syntax.Name)
					return ok && slices.ContainsFunc(c.origins(name), func(o syntax.Expr) bool { return o != syntax.Expr(name) && inner(c, o) })
				}))
			}
			name, ok := m.(*syntax.Name)
			if !ok {
				return false
			}
			return slices.ContainsFunc(c.origins(name), func(o syntax.Expr) bool { return o != syntax.Expr(name) && inner(c, o) }) ||
				slices.ContainsFunc(c.looped(name), func(o syntax.Expr) bool { return inner(c, o) })
		})
	}
}

// readBuilt holds for a string put together from constant and other parts. A regular expression is
// matched against the constant parts with {} for each other part.
func readBuilt(r *reader, y *yaml.Node) test {
	if y.Tag == "!!bool" {
		want := r.boolean(y, "built")
		return func(c *checker, n syntax.Node) bool {
			e, ok := n.(syntax.Expr)
			if !ok {
				return false
			}
			_, built := c.shape(e)
			return built == want
		}
	}
	re := r.regex(y)
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		if !ok {
			return false
		}
		text, built := c.shape(e)
		return built && re.matches(text)
	}
}

// elements returns the parts of a list, tuple, set or dict (its values).
func elements(e syntax.Expr) ([]syntax.Expr, bool) {
	switch e := e.(type) {
	case *syntax.List:
		return e.Elts, true
	case *syntax.Tuple:
		return e.Elts, true
	case *syntax.Set:
		return e.Elts, true
	case *syntax.Dict:
		return e.Values, true
	case *syntax.Call:
		if name, ok := e.Func.(*syntax.Name); ok && len(e.Args) == 1 && (name.ID == "list" || name.ID == "tuple" || name.ID == "set" || name.ID == "frozenset") {
			return elements(e.Args[0])
		}
	}
	return nil, false
}

func readHas(r *reader, y *yaml.Node) test {
	inner := r.condition(y)
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		if !ok {
			return false
		}
		for _, o := range c.origins(e) {
			parts, _ := elements(o)
			for _, part := range parts {
				if inner(c, part) {
					return true
				}
			}
		}
		return false
	}
}

func readEach(r *reader, y *yaml.Node) test {
	inner := r.condition(y)
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		if !ok {
			return false
		}
		for _, o := range c.origins(e) {
			parts, ok := elements(o)
			if !ok || slices.ContainsFunc(parts, func(p syntax.Expr) bool { return !inner(c, p) }) {
				return false
			}
		}
		return true
	}
}

// readEntries asks for the values of constant keys of a dict.
func readEntries(r *reader, y *yaml.Node) test {
	type want struct {
		key  string
		test test
	}
	var wants []want
	for _, p := range r.pairs(y, "entries") {
		wants = append(wants, want{p.name, r.condition(p.value)})
	}
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(syntax.Expr)
		if !ok {
			return false
		}
		for _, o := range c.origins(e) {
			var entry func(key string) syntax.Node
			switch o := o.(type) {
			case *syntax.Dict:
				entry = func(key string) syntax.Node { return dictValue(c, o, key) }
			case *syntax.Call:
				if len(o.Args) > 0 || c.module.Qualified(o.Func) != "builtins.dict" {
					continue
				}
				entry = func(key string) syntax.Node {
					if i := slices.IndexFunc(o.Keywords, func(k syntax.Keyword) bool { return k.Arg == key }); i >= 0 {
						return o.Keywords[i].Value
					}
					return nil
				}
			default:
				continue
			}
			holds := true
			for _, w := range wants {
				holds = holds && w.test(c, entry(w.key))
			}
			if holds {
				return true
			}
		}
		return false
	}
}

// dictValue returns the value of a constant key, or nil. A dict that takes in others is asked only
// for what it says itself.
func dictValue(c *checker, d *syntax.Dict, key string) syntax.Node {
	for i := len(d.Keys) - 1; i >= 0; i-- {
		if d.Keys[i] == nil {
			continue
		}
		if text, ok := c.text(d.Keys[i]); ok && text == key {
			return d.Values[i]
		}
	}
	return nil
}

func readOp(r *reader, y *yaml.Node) test {
	operators := map[string]syntax.Operator{"+": syntax.Add, "%": syntax.Mod, "|": syntax.BitOr, "^": syntax.BitXor, "*": syntax.Mult, "&": syntax.BitAnd}
	want, ok := operators[r.text(y, "op")]
	if !ok {
		r.fail(y, "op must be one of + %% | ^ * &")
	}
	return func(_ *checker, n syntax.Node) bool {
		b, ok := n.(*syntax.BinOp)
		return ok && b.Op == want
	}
}

// readValue asks for what is assigned, returned, given as keyword, default or entry.
func readValue(r *reader, y *yaml.Node) test {
	inner := r.condition(y)
	return func(c *checker, n syntax.Node) bool { return inner(c, valueOf(n)) }
}

func valueOf(n syntax.Node) syntax.Node {
	var e syntax.Expr
	switch n := n.(type) {
	case *syntax.Assign:
		e = n.Value
	case *syntax.AnnAssign:
		e = n.Value
	case *syntax.AugAssign:
		e = n.Value
	case *syntax.Return:
		e = n.Value
	case *keyword:
		e = n.value
	case *entry:
		e = n.value
	case *parameter:
		e = n.value
	case *syntax.NamedExpr:
		e = n.Value
	}
	if e == nil {
		return nil
	}
	return e
}

func isAssignment(n syntax.Node) bool {
	switch n.(type) {
	case *syntax.Assign, *syntax.AnnAssign:
		return true
	}
	return false
}

// targetNames returns the names under which a node stores its value.
func (c *checker) targetNames(n syntax.Node) []string {
	switch n := n.(type) {
	case *syntax.Assign:
		var names []string
		for _, t := range n.Targets {
			if name := c.targetName(t); name != "" {
				names = append(names, name)
			}
		}
		return names
	case *syntax.AnnAssign:
		if name := c.targetName(n.Target); name != "" {
			return []string{name}
		}
	case *entry:
		if text, ok := c.text(n.key); ok {
			return []string{text}
		}
	case *keyword:
		return []string{n.name}
	case *parameter:
		return []string{n.name}
	}
	return nil
}

func (c *checker) targetName(t syntax.Expr) string {
	switch t := t.(type) {
	case *syntax.Name:
		return t.ID
	case *syntax.Attribute:
		return t.Attr
	case *syntax.Subscript:
		if text, ok := c.text(t.Slice); ok {
			return text
		}
		if call, ok := t.Value.(*syntax.Call); ok { // globals()[name]
			return c.identifier(call.Func)
		}
	}
	return ""
}

func readTarget(is func(syntax.Node) bool) func(*reader, *yaml.Node) test {
	return func(r *reader, y *yaml.Node) test {
		want := r.keys(y, "a name")
		return func(c *checker, n syntax.Node) bool {
			return is(n) && slices.ContainsFunc(c.targetNames(n), want.has)
		}
	}
}

func readImport(r *reader, y *yaml.Node) test {
	want := r.names(y, "import")
	return func(c *checker, n syntax.Node) bool {
		return slices.ContainsFunc(c.importedNames(n), func(name string) bool { return importMatches(&want, name) })
	}
}

// importMatches reports whether a module or name is imported: telnetlib also stands for what is below it.
func importMatches(want *nameSet, name string) bool {
	for {
		if want.has(name) {
			return true
		}
		dot := strings.LastIndexByte(name, '.')
		if dot < 0 {
			return false
		}
		name = name[:dot]
	}
}

// importedNames returns the absolute names that an import statement brings in.
func (c *checker) importedNames(n syntax.Node) []string {
	var names []string
	switch n := n.(type) {
	case *syntax.Import:
		for _, a := range n.Names {
			names = append(names, a.Name)
		}
	case *syntax.ImportFrom:
		module := n.Module
		if n.Level > 0 {
			module = "." + c.module.Absolute(n) // of the project itself, whatever it is called
		}
		for _, a := range n.Names {
			if a.Name == "*" {
				names = append(names, module)
			} else {
				names = append(names, module+"."+a.Name)
			}
		}
	}
	return names
}

// readCompare asks for a comparison: op lists the operators, left and right the sides; either and
// other are the sides in any order.
func readCompare(r *reader, y *yaml.Node) test {
	known := []string{"op", "left", "right", "either", "other"}
	operators := map[string]syntax.CompareOperator{"==": syntax.Eq, "!=": syntax.NotEq, "<": syntax.Lt, "<=": syntax.LtE, ">": syntax.Gt, ">=": syntax.GtE,
		"is": syntax.Is, "is not": syntax.IsNot, "in": syntax.In, "not in": syntax.NotIn}
	var ops []syntax.CompareOperator
	sides := map[string]test{}
	for _, p := range r.pairs(y, "compare") {
		switch {
		case p.name == "op":
			for _, text := range r.texts(p.value, "op") {
				op, ok := operators[text]
				if !ok {
					r.fail(p.value, "op: %q is no comparison", text)
				}
				ops = append(ops, op)
			}
		case slices.Contains(known, p.name):
			sides[p.name] = r.condition(p.value)
		default:
			r.unknown(p.key, "key", p.name, known)
		}
	}
	left, right, either, other := sides["left"], sides["right"], sides["either"], sides["other"]
	holds := func(c *checker, side test, e syntax.Expr) bool { return side == nil || side(c, e) }
	return func(c *checker, n syntax.Node) bool {
		e, ok := n.(*syntax.Compare)
		if !ok {
			return false
		}
		before := e.Left
		for i, behind := range e.Comparators {
			if (len(ops) == 0 || slices.Contains(ops, e.Ops[i])) && holds(c, left, before) && holds(c, right, behind) &&
				(holds(c, either, before) && holds(c, other, behind) || holds(c, either, behind) && holds(c, other, before)) {
				return true
			}
			before = behind
		}
		return false
	}
}

func readNot(r *reader, y *yaml.Node) test {
	inner := r.condition(y)
	return func(c *checker, n syntax.Node) bool { return !inner(c, n) }
}

func readAny(r *reader, y *yaml.Node) test {
	if y.Kind != yaml.SequenceNode {
		r.fail(y, "a list of conditions is expected, not %s", kindName(y))
		return func(*checker, syntax.Node) bool { return false }
	}
	var tests []test
	for _, item := range y.Content {
		tests = append(tests, r.condition(item))
	}
	return func(c *checker, n syntax.Node) bool {
		for _, t := range tests {
			if t(c, n) {
				return true
			}
		}
		return false
	}
}

func readAll(r *reader, y *yaml.Node) test {
	if y.Kind != yaml.SequenceNode {
		return r.condition(y)
	}
	var tests []test
	for _, item := range y.Content {
		tests = append(tests, r.condition(item))
	}
	return func(c *checker, n syntax.Node) bool {
		for _, t := range tests {
			if !t(c, n) {
				return false
			}
		}
		return true
	}
}
