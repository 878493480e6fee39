package syntax

import (
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// Dump appends what CPython 3.14 prints for the tree with ast.dump(tree, include_attributes=True).
// The tree must come from ParseStrict and have no errors.
func Dump(out []byte, t *Tree) []byte {
	d := dumper{out: out, file: t.File}
	d.raw("Module(body=[")
	d.stmts(t.Body)
	d.raw("])")
	if len(t.Body) == 0 {
		d.out = append(d.out[:len(out)], "Module()"...)
	}
	return d.out
}

type dumper struct {
	out  []byte
	file *source.File

	// The line that was looked up last: places come mostly in order.
	line, lineStart, lineEnd int
}

func (d *dumper) raw(s string) { d.out = append(d.out, s...) }

// open begins a node.
func (d *dumper) open(name string) {
	d.raw(name)
	d.out = append(d.out, '(')
}

// field begins a field of the node that was opened last.
func (d *dumper) field(name string) {
	if d.out[len(d.out)-1] != '(' {
		d.raw(", ")
	}
	d.raw(name)
	d.out = append(d.out, '=')
}

func (d *dumper) number(name string, n int) {
	d.field(name)
	d.out = strconv.AppendInt(d.out, int64(n), 10)
}

// close ends a node with its place.
func (d *dumper) close(r source.Range) {
	line, column := d.position(r.Start)
	d.number("lineno", line)
	d.number("col_offset", column)
	line, column = d.position(r.End)
	d.number("end_lineno", line)
	d.number("end_col_offset", column)
	d.out = append(d.out, ')')
}

func (d *dumper) position(offset int32) (line, column int) {
	at := int(offset)
	if d.line == 0 || at < d.lineStart || at >= d.lineEnd {
		d.line, column = d.file.ByteColumn(offset)
		d.lineStart = at - column
		d.lineEnd = int(d.file.LineRange(d.line).End) + 1
	}
	return d.line, at - d.lineStart
}

func (d *dumper) text(name, value string) {
	d.field(name)
	d.out = appendRepr(d.out, value)
}

// optionalText leaves the field out where CPython has None.
func (d *dumper) optionalText(name, value string) {
	if value != "" {
		d.text(name, value)
	}
}

func (d *dumper) exprField(name string, e Expr) {
	if e != nil {
		d.field(name)
		d.expr(e)
	}
}

// exprList writes a list, None for nil elements; an empty one is left out.
func (d *dumper) exprList(name string, list []Expr) {
	dumpList(d, name, list, d.expr)
}

func dumpList[T any](d *dumper, name string, list []T, each func(T)) {
	if len(list) == 0 {
		return
	}
	d.field(name)
	d.out = append(d.out, '[')
	for i, v := range list {
		if i > 0 {
			d.raw(", ")
		}
		each(v)
	}
	d.out = append(d.out, ']')
}

func (d *dumper) stmts(list []Stmt) {
	for i, s := range list {
		if i > 0 {
			d.raw(", ")
		}
		d.stmt(s)
	}
}

func (d *dumper) block(name string, list []Stmt) { dumpList(d, name, list, d.stmt) }

func (d *dumper) context(c Context) {
	d.field("ctx")
	d.raw([...]string{"Load()", "Store()", "Del()"}[c])
}

func boolNumber(b bool) int {
	if b {
		return 1
	}
	return 0
}

// async returns the name of a statement, with Async before it where it is.
func async(is bool, name string) string {
	if is {
		return "Async" + name
	}
	return name
}

func (d *dumper) stmt(s Stmt) {
	switch s := s.(type) {
	case *FunctionDef:
		d.open(async(s.Async, "FunctionDef"))
		d.text("name", s.Name)
		d.field("args")
		d.arguments(s.Args)
		d.block("body", s.Body)
		d.exprList("decorator_list", s.Decorators)
		d.exprField("returns", s.Returns)
		dumpList(d, "type_params", s.TypeParams, d.typeParam)
	case *ClassDef:
		d.open("ClassDef")
		d.text("name", s.Name)
		d.exprList("bases", s.Bases)
		dumpList(d, "keywords", s.Keywords, d.keyword)
		d.block("body", s.Body)
		d.exprList("decorator_list", s.Decorators)
		dumpList(d, "type_params", s.TypeParams, d.typeParam)
	case *Return:
		d.open("Return")
		d.exprField("value", s.Value)
	case *Delete:
		d.open("Delete")
		d.exprList("targets", s.Targets)
	case *Assign:
		d.open("Assign")
		d.exprList("targets", s.Targets)
		d.exprField("value", s.Value)
	case *TypeAlias:
		d.open("TypeAlias")
		d.exprField("name", s.Name)
		dumpList(d, "type_params", s.TypeParams, d.typeParam)
		d.exprField("value", s.Value)
	case *AugAssign:
		d.open("AugAssign")
		d.exprField("target", s.Target)
		d.field("op")
		d.raw(operatorNames[s.Op])
		d.exprField("value", s.Value)
	case *AnnAssign:
		d.open("AnnAssign")
		d.exprField("target", s.Target)
		d.exprField("annotation", s.Annotation)
		d.exprField("value", s.Value)
		d.number("simple", boolNumber(s.Simple))
	case *For:
		d.open(async(s.Async, "For"))
		d.exprField("target", s.Target)
		d.exprField("iter", s.Iter)
		d.block("body", s.Body)
		d.block("orelse", s.Orelse)
	case *While:
		d.open("While")
		d.exprField("test", s.Test)
		d.block("body", s.Body)
		d.block("orelse", s.Orelse)
	case *If:
		d.open("If")
		d.exprField("test", s.Test)
		d.block("body", s.Body)
		d.block("orelse", s.Orelse)
	case *With:
		d.open(async(s.Async, "With"))
		dumpList(d, "items", s.Items, d.withItem)
		d.block("body", s.Body)
	case *Match:
		d.open("Match")
		d.exprField("subject", s.Subject)
		dumpList(d, "cases", s.Cases, d.matchCase)
	case *Raise:
		d.open("Raise")
		d.exprField("exc", s.Exc)
		d.exprField("cause", s.Cause)
	case *Try:
		name := "Try"
		if s.Star {
			name = "TryStar"
		}
		d.open(name)
		d.block("body", s.Body)
		dumpList(d, "handlers", s.Handlers, d.handler)
		d.block("orelse", s.Orelse)
		d.block("finalbody", s.Finalbody)
	case *Assert:
		d.open("Assert")
		d.exprField("test", s.Test)
		d.exprField("msg", s.Msg)
	case *Import:
		d.open("Import")
		dumpList(d, "names", s.Names, d.alias)
	case *ImportFrom:
		d.open("ImportFrom")
		d.optionalText("module", s.Module)
		dumpList(d, "names", s.Names, d.alias)
		d.number("level", s.Level)
	case *Global:
		d.open("Global")
		dumpList(d, "names", s.Names, d.string)
	case *Nonlocal:
		d.open("Nonlocal")
		dumpList(d, "names", s.Names, d.string)
	case *ExprStmt:
		d.open("Expr")
		d.exprField("value", s.Value)
	case *Pass:
		d.open("Pass")
	case *Break:
		d.open("Break")
	case *Continue:
		d.open("Continue")
	default:
		d.open("Broken")
	}
	d.close(s.Span())
}

func (d *dumper) string(s string) { d.out = appendRepr(d.out, s) }

var operatorNames = [...]string{"Add()", "Sub()", "Mult()", "MatMult()", "Div()", "Mod()", "Pow()",
	"LShift()", "RShift()", "BitOr()", "BitXor()", "BitAnd()", "FloorDiv()"}

var unaryNames = [...]string{"Invert()", "Not()", "UAdd()", "USub()"}

var compareNames = [...]string{"Eq()", "NotEq()", "Lt()", "LtE()", "Gt()", "GtE()", "Is()", "IsNot()", "In()", "NotIn()"}

func (d *dumper) expr(e Expr) {
	switch e := e.(type) {
	case nil:
		d.raw("None")
		return
	case *BoolOp:
		d.open("BoolOp")
		d.field("op")
		d.raw([...]string{"And()", "Or()"}[boolNumber(e.Or)])
		d.exprList("values", e.Values)
	case *NamedExpr:
		d.open("NamedExpr")
		d.exprField("target", e.Target)
		d.exprField("value", e.Value)
	case *BinOp:
		d.open("BinOp")
		d.exprField("left", e.Left)
		d.field("op")
		d.raw(operatorNames[e.Op])
		d.exprField("right", e.Right)
	case *UnaryOp:
		d.open("UnaryOp")
		d.field("op")
		d.raw(unaryNames[e.Op])
		d.exprField("operand", e.Operand)
	case *Lambda:
		d.open("Lambda")
		d.field("args")
		d.arguments(e.Args)
		d.exprField("body", e.Body)
	case *IfExp:
		d.open("IfExp")
		d.exprField("test", e.Test)
		d.exprField("body", e.Body)
		d.exprField("orelse", e.Orelse)
	case *Dict:
		d.open("Dict")
		d.exprList("keys", e.Keys)
		d.exprList("values", e.Values)
	case *Set:
		d.open("Set")
		d.exprList("elts", e.Elts)
	case *ListComp:
		d.comprehension("ListComp", e.Elt, e.Generators)
	case *SetComp:
		d.comprehension("SetComp", e.Elt, e.Generators)
	case *GeneratorExp:
		d.comprehension("GeneratorExp", e.Elt, e.Generators)
	case *DictComp:
		d.open("DictComp")
		d.exprField("key", e.Key)
		d.exprField("value", e.Value)
		dumpList(d, "generators", e.Generators, d.generator)
	case *Await:
		d.open("Await")
		d.exprField("value", e.Value)
	case *Yield:
		d.open("Yield")
		d.exprField("value", e.Value)
	case *YieldFrom:
		d.open("YieldFrom")
		d.exprField("value", e.Value)
	case *Compare:
		d.open("Compare")
		d.exprField("left", e.Left)
		dumpList(d, "ops", e.Ops, func(op CompareOperator) { d.raw(compareNames[op]) })
		d.exprList("comparators", e.Comparators)
	case *Call:
		d.open("Call")
		d.exprField("func", e.Func)
		d.exprList("args", e.Args)
		dumpList(d, "keywords", e.Keywords, d.keyword)
	case *FormattedValue:
		d.open("FormattedValue")
		d.exprField("value", e.Value)
		d.conversion(e.Conversion)
		d.formatSpec(e.FormatSpec)
	case *Interpolation:
		d.open("Interpolation")
		d.exprField("value", e.Value)
		d.text("str", e.Text)
		d.conversion(e.Conversion)
		d.formatSpec(e.FormatSpec)
	case *JoinedStr:
		d.open("JoinedStr")
		d.exprList("values", e.Values)
	case *TemplateStr:
		d.open("TemplateStr")
		d.exprList("values", e.Values)
	case *Constant:
		d.open("Constant")
		d.field("value")
		d.out = appendConstant(d.out, e)
		if e.U {
			d.text("kind", "u")
		}
	case *Attribute:
		d.open("Attribute")
		d.exprField("value", e.Value)
		d.text("attr", e.Attr)
		d.context(e.Ctx)
	case *Subscript:
		d.open("Subscript")
		d.exprField("value", e.Value)
		d.exprField("slice", e.Slice)
		d.context(e.Ctx)
	case *Starred:
		d.open("Starred")
		d.exprField("value", e.Value)
		d.context(e.Ctx)
	case *Name:
		d.open("Name")
		d.text("id", e.ID)
		d.context(e.Ctx)
	case *List:
		d.open("List")
		d.exprList("elts", e.Elts)
		d.context(e.Ctx)
	case *Tuple:
		d.open("Tuple")
		d.exprList("elts", e.Elts)
		d.context(e.Ctx)
	case *Slice:
		d.open("Slice")
		d.exprField("lower", e.Lower)
		d.exprField("upper", e.Upper)
		d.exprField("step", e.Step)
	default:
		d.open("Broken")
	}
	d.close(e.Span())
}

func (d *dumper) comprehension(name string, elt Expr, generators []*Comprehension) {
	d.open(name)
	d.exprField("elt", elt)
	dumpList(d, "generators", generators, d.generator)
}

func (d *dumper) generator(c *Comprehension) {
	d.open("comprehension")
	d.exprField("target", c.Target)
	d.exprField("iter", c.Iter)
	d.exprList("ifs", c.Ifs)
	d.number("is_async", boolNumber(c.Async))
	d.raw(")")
}

func (d *dumper) conversion(c byte) {
	if c == 0 {
		d.number("conversion", -1)
	} else {
		d.number("conversion", int(c))
	}
}

func (d *dumper) formatSpec(s *JoinedStr) {
	switch {
	case s == nil:
	case d.isSplit(s):
		text := *s.Values[0].(*Constant)
		text.Range = s.Range
		d.exprField("format_spec", &text)
	default:
		d.exprField("format_spec", s)
	}
}

// isSplit reports whether CPython makes a mere Constant of a format specification. It does so where it
// joins several pieces of text without a field, and a piece ends behind each \N{name}.
func (d *dumper) isSplit(s *JoinedStr) bool {
	if len(s.Values) != 1 {
		return false
	}
	c, ok := s.Values[0].(*Constant)
	if !ok {
		return false
	}
	text := d.file.Text[c.Start:c.End]
	end := strings.IndexByte(text, '}')
	return end >= 0 && end < len(text)-1
}

func (d *dumper) keyword(k Keyword) {
	d.open("keyword")
	d.optionalText("arg", k.Arg)
	d.exprField("value", k.Value)
	d.close(k.Range)
}

func (d *dumper) alias(a *Alias) {
	d.open("alias")
	d.text("name", a.Name)
	d.optionalText("asname", a.AsName)
	d.close(a.Range)
}

func (d *dumper) withItem(w WithItem) {
	d.open("withitem")
	d.exprField("context_expr", w.Context)
	d.exprField("optional_vars", w.Vars)
	d.raw(")")
}

func (d *dumper) handler(h *ExceptHandler) {
	d.open("ExceptHandler")
	d.exprField("type", h.Type)
	d.optionalText("name", h.Name)
	d.block("body", h.Body)
	d.close(h.Range)
}

func (d *dumper) arguments(a *Arguments) {
	d.open("arguments")
	dumpList(d, "posonlyargs", a.PosOnly, d.arg)
	dumpList(d, "args", a.Args, d.arg)
	if a.Vararg != nil {
		d.field("vararg")
		d.arg(a.Vararg)
	}
	dumpList(d, "kwonlyargs", a.KwOnly, d.arg)
	d.exprList("kw_defaults", a.KwDefaults)
	if a.Kwarg != nil {
		d.field("kwarg")
		d.arg(a.Kwarg)
	}
	d.exprList("defaults", a.Defaults)
	d.raw(")")
}

func (d *dumper) arg(a *Arg) {
	d.open("arg")
	d.text("arg", a.Name)
	d.exprField("annotation", a.Annotation)
	d.close(a.Range)
}

func (d *dumper) typeParam(t TypeParam) {
	d.open([...]string{"TypeVar", "TypeVarTuple", "ParamSpec"}[t.Kind])
	d.text("name", t.Name)
	d.exprField("bound", t.Bound)
	d.exprField("default_value", t.Default)
	d.close(t.Range)
}

func (d *dumper) matchCase(c *MatchCase) {
	d.open("match_case")
	d.field("pattern")
	d.pattern(c.Pattern)
	d.exprField("guard", c.Guard)
	d.block("body", c.Body)
	d.raw(")")
}

func (d *dumper) pattern(p Pattern) {
	switch p := p.(type) {
	case *MatchValue:
		d.open("MatchValue")
		d.exprField("value", p.Value)
	case *MatchSingleton:
		d.open("MatchSingleton")
		d.field("value")
		d.out = appendConstant(d.out, &Constant{Kind: p.Kind})
	case *MatchSequence:
		d.open("MatchSequence")
		dumpList(d, "patterns", p.Patterns, d.pattern)
	case *MatchMapping:
		d.open("MatchMapping")
		d.exprList("keys", p.Keys)
		dumpList(d, "patterns", p.Patterns, d.pattern)
		d.optionalText("rest", p.Rest)
	case *MatchClass:
		d.open("MatchClass")
		d.exprField("cls", p.Cls)
		dumpList(d, "patterns", p.Patterns, d.pattern)
		dumpList(d, "kwd_attrs", p.KwdAttrs, d.string)
		dumpList(d, "kwd_patterns", p.KwdPatterns, d.pattern)
	case *MatchStar:
		d.open("MatchStar")
		d.optionalText("name", p.Name)
	case *MatchAs:
		d.open("MatchAs")
		if p.Pattern != nil {
			d.field("pattern")
			d.pattern(p.Pattern)
		}
		d.optionalText("name", p.Name)
	case *MatchOr:
		d.open("MatchOr")
		dumpList(d, "patterns", p.Patterns, d.pattern)
	}
	d.close(p.Span())
}

// Explain says what an error is in the words and the place that dev ast prints.
func (e *Error) Explain(f *source.File) string {
	line, column := f.ByteColumn(e.Start)
	return strings.Join([]string{"SyntaxError: ", strconv.Itoa(line), ":", strconv.Itoa(column + 1), " ", e.Message}, "")
}
