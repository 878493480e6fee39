package resolve

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// Type returns the dotted name of the class an expression's value belongs to: "sqlite3.Connection",
// "shop.models.User", "builtins.str". It knows constructors, what Facts says about library calls,
// annotations of variables, parameters and results, what project functions return, self, and
// attributes that methods assign. It is "" when unknown.
func (m *Module) Type(e syntax.Expr) string {
	q := query{}
	return m.typeOf(&q, m.ScopeAt(e.Span().Start), e)
}

func (m *Module) typeOf(q *query, s *Scope, expr syntax.Expr) string {
	if !q.enter() {
		q.leave()
		return ""
	}
	defer q.leave()
	switch e := expr.(type) {
	case *syntax.Name:
		return m.typeOfName(q, s, e)
	case *syntax.Attribute:
		return m.typeOfAttribute(q, s, e)
	case *syntax.Call:
		return m.typeOfCall(q, s, e)
	case *syntax.Await:
		return m.typeOf(q, s, e.Value)
	case *syntax.NamedExpr:
		return m.typeOf(q, s, e.Value)
	case *syntax.IfExp:
		return cmpOr(m.typeOf(q, s, e.Body), m.typeOf(q, s, e.Orelse))
	case *syntax.BoolOp:
		for _, v := range e.Values {
			if t := m.typeOf(q, s, v); t != "" && t != "builtins.NoneType" {
				return t
			}
		}
	case *syntax.Constant:
		return constantTypes[e.Kind]
	case *syntax.JoinedStr:
		return "builtins.str"
	case *syntax.TemplateStr:
		return "string.templatelib.Template"
	case *syntax.List, *syntax.ListComp:
		return "builtins.list"
	case *syntax.Tuple:
		return "builtins.tuple"
	case *syntax.Dict, *syntax.DictComp:
		return "builtins.dict"
	case *syntax.Set, *syntax.SetComp:
		return "builtins.set"
	case *syntax.Compare:
		return "builtins.bool"
	case *syntax.UnaryOp:
		if e.Op == syntax.Not {
			return "builtins.bool"
		}
		return m.typeOf(q, s, e.Operand)
	case *syntax.BinOp:
		return m.typeOfBinOp(q, s, e)
	case *syntax.Subscript:
		return m.typeOfSubscript(q, s, e)
	}
	return ""
}

// typeOfSubscript is the class of an item: of an annotated container, or of a string.
func (m *Module) typeOfSubscript(q *query, s *Scope, e *syntax.Subscript) string {
	_, slice := e.Slice.(*syntax.Slice)
	if annotation, in, scope := m.annotationOf(q, s, e.Value); annotation != nil && !slice {
		part := 0
		if t := in.annotated(q, scope, annotation); t == "builtins.dict" || strings.HasSuffix(t, "Mapping") || strings.HasSuffix(t, "dict") {
			part = 1
		}
		if t := in.annotatedElement(q, scope, annotation, part); t != "" {
			return t
		}
	}
	switch t := m.typeOf(q, s, e.Value); {
	case t == "builtins.str", slice:
		return t
	case t != "":
		return m.program.result(q, t, "__getitem__")
	}
	return ""
}

var constantTypes = [...]string{
	syntax.None: "builtins.NoneType", syntax.True: "builtins.bool", syntax.False: "builtins.bool", syntax.Ellipsis: "builtins.ellipsis",
	syntax.Int: "builtins.int", syntax.Float: "builtins.float", syntax.Imaginary: "builtins.complex", syntax.Str: "builtins.str", syntax.Bytes: "builtins.bytes",
}

func cmpOr(a, b string) string {
	if a != "" && a != "builtins.NoneType" {
		return a
	}
	return b
}

// typeOfBinOp looks down the left side of a chain without recursion: chains can be very long.
func (m *Module) typeOfBinOp(q *query, s *Scope, e *syntax.BinOp) string {
	left := e
	for length := 0; ; length++ {
		next, ok := left.Left.(*syntax.BinOp)
		if !ok {
			break
		}
		if length == maxSteps {
			return ""
		}
		left = next
	}
	t := m.typeOf(q, s, left.Left)
	switch {
	case t == "builtins.str" || t == "builtins.bytes":
		return t // "..." % x, "..." + x, "..." * n
	case left.Op == syntax.Div && t != "" && !strings.HasPrefix(t, "builtins."):
		return t // Path / "x"
	case t == m.typeOf(q, s, left.Right):
		return t
	}
	return ""
}

func (m *Module) typeOfName(q *query, s *Scope, e *syntax.Name) string {
	symbol, owner := s.lookupAt(e.ID, e.Start)
	if symbol == nil {
		if star := m.starModule(e.ID); star != nil {
			return m.program.typeOfGlobal(q, star.Name+"."+e.ID)
		}
		return ""
	}
	for _, b := range owner.reaching(symbol, s, e.Start) {
		if t := m.typeOfBinding(q, owner, b); t != "" && t != "builtins.NoneType" {
			return t
		}
	}
	return ""
}

func (m *Module) typeOfBinding(q *query, owner *Scope, b *Binding) string {
	if !q.enter() {
		q.leave()
		return ""
	}
	defer q.leave()
	if t := owner.typeOfStar(b); t != "" {
		return t
	}
	if a := b.Annotation(); a != nil {
		if t := m.annotated(q, owner.outside(b), a); t != "" {
			return t
		}
	}
	switch b.Kind {
	case BindImport:
		return m.program.typeOfGlobal(q, b.Target)
	case BindParam:
		return m.typeOfParameter(q, owner, b)
	case BindExcept:
		if b.Value != nil {
			for _, name := range m.names(q, m.ScopeAt(b.Value.Span().Start), b.Value) {
				return name
			}
		}
	case BindAssign, BindWalrus, BindWith:
		if b.Value == nil || b.Part != 0 {
			return ""
		}
		if b.Kind == BindWith {
			return m.typeOfEntered(q, m.ScopeAt(b.Value.Span().Start), b.Value)
		}
		return m.typeOf(q, m.ScopeAt(b.Value.Span().Start), b.Value)
	case BindFor:
		if b.Value != nil && b.Part == 0 {
			return m.typeOfElement(q, b.Value)
		}
	case BindMatch:
		if p, ok := b.Node.(*syntax.MatchAs); ok {
			if c, ok := p.Pattern.(*syntax.MatchClass); ok {
				for _, name := range m.names(q, owner, c.Cls) {
					return name
				}
			}
		}
	}
	return ""
}

// typeOfEntered is the class of what a with statement binds: what __enter__ returns, what a function under
// @contextmanager yields, or else the context manager itself.
func (m *Module) typeOfEntered(q *query, s *Scope, manager syntax.Expr) string {
	if call, ok := manager.(*syntax.Call); ok {
		for _, name := range m.names(q, s, call.Func) {
			if d, ok := m.program.lookup(q, name); ok && d.Function != nil && d.Function.Scope.Generator {
				if value := firstYield(d.Function); value != nil {
					return d.Module.typeOf(q, d.Module.ScopeAt(value.Span().Start), value)
				}
			}
		}
	}
	t := m.typeOf(q, s, manager)
	if t == "" {
		return ""
	}
	for _, method := range [...]string{"__enter__", "__aenter__"} {
		if entered := m.program.typeOfCalled(q, t+"."+method); entered != "" {
			return entered
		}
	}
	return t
}

// firstYield is the value of the first yield in the function's own body, or nil.
func firstYield(f *Function) (value syntax.Expr) {
	d := f.Def()
	if d == nil {
		return nil
	}
	for _, s := range d.Body {
		syntax.Walk(s, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.FunctionDef, *syntax.Lambda, *syntax.ClassDef:
				return false
			case *syntax.Yield:
				if value == nil {
					value = n.Value
				}
			}
			return value == nil
		})
	}
	return value
}

// typeOfStar is the class of *args and **kwargs, whose annotations are those of their elements.
func (s *Scope) typeOfStar(b *Binding) string {
	if b.Kind != BindParam || s.Function == nil {
		return ""
	}
	switch arg, args := b.Node.(*syntax.Arg), s.Function.Args(); arg {
	case args.Vararg:
		return "builtins.tuple"
	case args.Kwarg:
		return "builtins.dict"
	}
	return ""
}

// outside is the scope an annotation of the binding is evaluated in.
func (s *Scope) outside(b *Binding) *Scope {
	if b.Kind == BindParam && s.Parent != nil {
		return s.Parent
	}
	return s
}

// typeOfParameter knows self and cls; a default says the type of other parameters when it is not None.
func (m *Module) typeOfParameter(q *query, owner *Scope, b *Binding) string {
	f := owner.Function
	arg, ok := b.Node.(*syntax.Arg)
	if f == nil || !ok {
		return ""
	}
	if f.Class != nil && arg.Name == firstParameter(f.Args()) && !f.decorated("staticmethod") {
		if f.takesClass() {
			return "" // the class itself: bindingNames knows it
		}
		return f.Class.Qualified
	}
	switch v := b.Value.(type) {
	case *syntax.Constant:
		if v.Kind != syntax.None {
			return constantTypes[v.Kind]
		}
	case *syntax.Call:
		return m.typeOf(q, m.ScopeAt(v.Start), v)
	}
	return ""
}

// decorated reports whether a decorator of that plain name stands on the def.
func (f *Function) decorated(name string) bool {
	d := f.Def()
	return d != nil && slices.ContainsFunc(d.Decorators, func(e syntax.Expr) bool {
		n, ok := e.(*syntax.Name)
		return ok && n.ID == name
	})
}

// typeOfElement is the class of what a loop over the value yields: of the first element where they are
// written out, and of the parameter of an annotation such as list[User].
func (m *Module) typeOfElement(q *query, container syntax.Expr) string {
	s := m.ScopeAt(container.Span().Start)
	if elts := literalElements(container); len(elts) > 0 {
		return m.typeOf(q, s, elts[0])
	}
	part := 0
	if call, ok := container.(*syntax.Call); ok && len(call.Args) == 0 {
		if attr, ok := call.Func.(*syntax.Attribute); ok && attr.Attr == "values" {
			container, part = attr.Value, 1 // of dict[K, V]
		}
	}
	annotation, in, scope := m.annotationOf(q, s, container)
	if annotation == nil {
		return ""
	}
	return in.annotatedElement(q, scope, annotation, part)
}

// annotatedElement is the class of one parameter of a subscripted annotation; the last where there
// are fewer.
func (m *Module) annotatedElement(q *query, s *Scope, annotation syntax.Expr, part int) string {
	switch a := annotation.(type) {
	case *syntax.BinOp: // list[X] | None
		if _, ok := a.Left.(*syntax.Subscript); ok {
			return m.annotatedElement(q, s, a.Left, part)
		}
	case *syntax.Subscript:
		for _, outer := range m.names(q, s, a.Value) {
			if outer == "typing.Optional" || outer == "typing.Annotated" || outer == "typing.Final" || outer == "typing.ClassVar" {
				inner := a.Slice
				if t, ok := inner.(*syntax.Tuple); ok && len(t.Elts) > 0 {
					inner = t.Elts[0]
				}
				return m.annotatedElement(q, s, inner, part)
			}
		}
		if t, ok := a.Slice.(*syntax.Tuple); ok && len(t.Elts) > 0 {
			return m.annotated(q, s, t.Elts[min(part, len(t.Elts)-1)])
		}
		return m.annotated(q, s, a.Slice)
	}
	return ""
}

// annotationOf finds the annotation of a variable, an attribute or a project function's result, and
// where it is written.
func (m *Module) annotationOf(q *query, s *Scope, expr syntax.Expr) (syntax.Expr, *Module, *Scope) {
	if !q.enter() {
		q.leave()
		return nil, nil, nil
	}
	defer q.leave()
	switch e := expr.(type) {
	case *syntax.Name:
		symbol, owner := s.lookupAt(e.ID, e.Start)
		if symbol == nil {
			return nil, nil, nil
		}
		for _, b := range owner.mayHold(symbol, s, e.Start) {
			if a := b.Annotation(); a != nil {
				return a, m, owner.outside(b)
			}
			if b.Kind == BindAssign && b.Part == 0 && b.Value != nil {
				if a, in, scope := m.annotationOf(q, m.ScopeAt(b.Value.Span().Start), b.Value); a != nil {
					return a, in, scope
				}
			}
		}
	case *syntax.Await:
		return m.annotationOf(q, s, e.Value)
	case *syntax.Call:
		for _, name := range m.names(q, s, e.Func) {
			if d, ok := m.program.lookup(q, name); ok && d.Function != nil {
				if def := d.Function.Def(); def != nil && def.Returns != nil {
					return def.Returns, d.Module, d.Function.Scope.Parent
				}
			}
		}
	case *syntax.Attribute:
		class := m.classOf(q, s, e.Value)
		if class == nil {
			return nil, nil, nil
		}
		if symbol, owner := class.variable(q, e.Attr); symbol != nil {
			for i := range symbol.Bindings {
				if a := symbol.Bindings[i].Annotation(); a != nil {
					return a, owner.Module, owner.Scope
				}
			}
		}
		if f := class.findMethod(q, e.Attr); f != nil && f.Def().Returns != nil && (f.decorated("property") || f.decorated("cached_property")) {
			return f.Def().Returns, f.Module, f.Scope.Parent
		}
		if a, owner := class.attribute(q, e.Attr); a != nil {
			if annotation := a.Annotation(); annotation != nil {
				return annotation, owner.Module, a.Method.Scope
			}
			if a.Value != nil && a.Part == 0 && !a.Iter {
				return owner.Module.annotationOf(q, owner.Module.ScopeAt(a.Value.Span().Start), a.Value)
			}
		}
	}
	return nil, nil, nil
}

// annotated returns the class an annotation names: X, "X", Optional[X], X | None, Annotated[X, ...],
// list[X] as builtins.list.
func (m *Module) annotated(q *query, s *Scope, annotation syntax.Expr) string {
	if !q.enter() {
		q.leave()
		return ""
	}
	defer q.leave()
	defer func(late bool) { q.late = late }(q.late)
	q.late = true
	switch e := annotation.(type) {
	case *syntax.Name, *syntax.Attribute:
		for _, name := range m.names(q, s, e) {
			return typingAlias(name)
		}
	case *syntax.Constant:
		if e.Kind == syntax.Str {
			return m.annotatedText(q, s, e.Text)
		}
	case *syntax.BinOp:
		if e.Op == syntax.BitOr {
			return cmpOr(m.annotated(q, s, e.Left), m.annotated(q, s, e.Right))
		}
	case *syntax.Subscript:
		outer := ""
		for _, name := range m.names(q, s, e.Value) {
			outer = name
			break
		}
		inner := e.Slice
		if t, ok := inner.(*syntax.Tuple); ok && len(t.Elts) > 0 {
			inner = t.Elts[0]
			if outer == "typing.Union" && isNone(inner) && len(t.Elts) > 1 {
				inner = t.Elts[1]
			}
		}
		switch outer {
		case "typing.Optional", "typing.Union", "typing.Annotated", "typing_extensions.Annotated", "typing.Final", "typing.ClassVar",
			"typing.Required", "typing.NotRequired", "typing.ReadOnly", "sqlalchemy.orm.Mapped":
			return m.annotated(q, s, inner)
		}
		return typingAlias(outer)
	}
	return ""
}

// annotatedText reads an annotation in quotes as far as it is a dotted name, Optional[...] around it
// included.
func (m *Module) annotatedText(q *query, s *Scope, text string) string {
	text = strings.TrimSpace(text)
	for _, wrapper := range [...]string{"Optional[", "typing.Optional["} {
		if inner, ok := strings.CutPrefix(text, wrapper); ok {
			text = strings.TrimSuffix(inner, "]")
		}
	}
	text, _, _ = strings.Cut(text, "|")
	text, _, _ = strings.Cut(strings.TrimSpace(text), "[")
	parts := strings.Split(text, ".")
	if slices.Contains(parts, "") || len(parts) > 8 {
		return ""
	}
	names := m.nameOf(q, s, parts[0], s.Module.Scope.end)
	for _, attr := range parts[1:] {
		var next []string
		for _, n := range names {
			next = merge(next, m.program.memberOf(q, n, attr))
		}
		names = next
	}
	for _, name := range names {
		return typingAlias(name)
	}
	return ""
}

// typingAlias turns typing.List into builtins.list and leaves other names alone.
func typingAlias(name string) string {
	switch name {
	case "typing.List", "typing.Dict", "typing.Set", "typing.Tuple", "typing.FrozenSet", "typing.Type":
		return "builtins." + strings.ToLower(strings.TrimPrefix(name, "typing."))
	case "typing.Text":
		return "builtins.str"
	case "typing.Any", "typing.Self", "builtins.object":
		return ""
	}
	return name
}

// typeOfGlobal is the class of a variable known by its dotted name.
func (p *Program) typeOfGlobal(q *query, name string) string {
	d, ok := p.lookup(q, name)
	if !ok {
		if t, ok := p.Facts.Attributes[name]; ok {
			return t
		}
		return ""
	}
	if d.Symbol == nil {
		return ""
	}
	scope := d.Module.Scope
	if d.Class != nil {
		scope = d.Class.Scope
	}
	for i := len(d.Symbol.Bindings) - 1; i >= 0; i-- {
		if t := d.Module.typeOfBinding(q, scope, &d.Symbol.Bindings[i]); t != "" && t != "builtins.NoneType" {
			return t
		}
	}
	return ""
}

func (m *Module) typeOfAttribute(q *query, s *Scope, e *syntax.Attribute) string {
	if t := m.typeOf(q, s, e.Value); t != "" {
		if found := m.program.typeOfMember(q, t, e.Attr); found != "" {
			return found
		}
	}
	for _, base := range m.names(q, s, e.Value) {
		if t, ok := m.program.Facts.Attributes[base+"."+e.Attr]; ok {
			return t
		}
		if t := m.program.typeOfGlobal(q, base+"."+e.Attr); t != "" {
			return t
		}
	}
	return ""
}

// typeOfMember is the class of attribute attr of an instance of class.
func (p *Program) typeOfMember(q *query, class, attr string) string {
	for _, ancestor := range p.linearise(q, class) {
		if t, ok := p.Facts.Attributes[ancestor+"."+attr]; ok {
			return t
		}
		c := p.class(q, ancestor)
		if c == nil {
			continue
		}
		if f := c.ownMethod(attr); f != nil {
			if f.decorated("property") || f.decorated("cached_property") {
				return f.Module.typeOfResult(q, f)
			}
			return ""
		}
		if symbol := c.Scope.Symbol(attr); symbol != nil {
			for i := range symbol.Bindings {
				if t := c.Module.typeOfBinding(q, c.Scope, &symbol.Bindings[i]); t != "" && t != "builtins.NoneType" {
					return t
				}
			}
		}
		own := c.Attributes(attr)
		for i := range own {
			a := &own[i]
			if t := c.Module.typeOfBinding(q, a.Method.Scope, &a.Binding); t != "" && t != "builtins.NoneType" {
				return t
			}
		}
	}
	return ""
}

func (m *Module) typeOfCall(q *query, s *Scope, e *syntax.Call) string {
	if class := superClass(s, e); class != nil {
		for _, base := range class.Bases() {
			return base
		}
		return ""
	}
	for _, f := range m.names(q, s, e.Func) {
		if t := m.program.typeOfCalled(q, f); t != "" {
			return t
		}
	}
	if t := m.typeOf(q, s, e.Func); t != "" { // an object that is called
		return m.program.typeOfCalled(q, t+".__call__")
	}
	return ""
}

// typeOfCalled is the class of what calling a dotted name returns.
func (p *Program) typeOfCalled(q *query, name string) string {
	if t, ok := p.Facts.Returns[name]; ok {
		if t == "self" {
			t = name[:max(strings.LastIndexByte(name, '.'), 0)]
		}
		return t
	}
	d, ok := p.lookup(q, name)
	switch {
	case ok && d.Function != nil:
		return d.Module.typeOfResult(q, d.Function)
	case ok && d.Class != nil && d.Symbol == nil:
		return d.Class.Qualified
	case ok:
		return ""
	}
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		return ""
	}
	class, method := name[:dot], name[dot+1:]
	if t := p.result(q, class, method); t != "" {
		return t
	}
	if class == "builtins" {
		if _, known := builtinClasses[method]; known {
			return name
		}
	}
	if method != "" && method[0] >= 'A' && method[0] <= 'Z' {
		return name
	}
	if class == "builtins.str" && stringMethods[method] || class == "builtins.bytes" && method != "decode" && stringMethods[method] {
		return class
	}
	switch name {
	case "builtins.str.encode":
		return "builtins.bytes"
	case "builtins.bytes.decode":
		return "builtins.str"
	}
	return ""
}

// result is what the facts say a method returns, inherited methods included.
func (p *Program) result(q *query, class, method string) string {
	if class == "" {
		return ""
	}
	for _, ancestor := range p.linearise(q, class) {
		if t, ok := p.Facts.Returns[ancestor+"."+method]; ok {
			if t == "self" {
				return class
			}
			return t
		}
	}
	return ""
}

var builtinClasses = set(`bool bytearray bytes complex dict float frozenset int list object set str tuple type memoryview range`)

var stringMethods = set(`capitalize casefold center expandtabs format format_map join ljust lower lstrip replace rjust rstrip
	strip swapcase title translate upper zfill removeprefix removesuffix`)

// typeOfResult is the class a project function returns: its annotation, or else what the first of its
// return statements of known class returns.
func (m *Module) typeOfResult(q *query, f *Function) string {
	if !q.enter() {
		q.leave()
		return ""
	}
	defer q.leave()
	if f.Scope.Generator {
		return ""
	}
	if d := f.Def(); d != nil && d.Returns != nil {
		if name, ok := d.Returns.(*syntax.Name); ok && name.ID == "Self" && f.Class != nil {
			return f.Class.Qualified
		}
		if t := m.annotated(q, f.Scope.Parent, d.Returns); t != "" {
			return t
		}
	}
	for i, value := range f.Returns {
		if i == 8 {
			break
		}
		if t := m.typeOf(q, m.ScopeAt(value.Span().Start), value); t != "" && t != "builtins.NoneType" {
			return t
		}
	}
	return ""
}

// class returns the project's class of a dotted name, or nil.
func (p *Program) class(q *query, name string) *Class {
	if c := p.classes[name]; c != nil {
		return c
	}
	if m, rest := p.split(name); m == nil || rest == "" {
		return nil
	}
	if d, ok := p.lookup(q, name); ok && d.Symbol == nil {
		return d.Class
	}
	return nil
}

// classOf is the project class of a value, or the class itself where the expression names one.
func (m *Module) classOf(q *query, s *Scope, e syntax.Expr) *Class {
	if t := m.typeOf(q, s, e); t != "" {
		return m.program.class(q, t)
	}
	for _, name := range m.names(q, s, e) {
		if c := m.program.class(q, name); c != nil {
			return c
		}
	}
	return nil
}

// Bases returns the dotted names of the base classes as written, library classes included; "" stands
// for one that is unknown.
func (c *Class) Bases() []string {
	c.based.Do(func() {
		for _, e := range c.Node.Bases {
			if sub, ok := e.(*syntax.Subscript); ok {
				e = sub.Value // Generic[T]
			}
			name := ""
			q := query{plain: true}
			for _, n := range c.Module.names(&q, c.Module.ScopeAt(e.Span().Start), e) {
				name = n
				break
			}
			c.baseNames = append(c.baseNames, name)
		}
	})
	return c.baseNames
}

// MRO returns the class and its ancestors by name in the order Python searches them: C3 where the
// bases allow it, depth first where they do not. Library classes appear with the bases Facts knows.
func (c *Class) MRO() []string { return c.Module.program.linearise(&query{}, c.Qualified) }

// IsA reports whether the class is one of names or inherits from one.
func (c *Class) IsA(names ...string) bool { return c.Module.program.isA(&query{}, c.Qualified, names) }

// Ancestors returns the linearised bases of a class by its dotted name, the class itself first.
func (m *Module) Ancestors(class string) []string { return m.program.linearise(&query{}, class) }

// IsA reports whether a class, of the project or a library, is one of names or inherits from one.
func (p *Program) IsA(class string, names ...string) bool { return p.isA(&query{}, class, names) }

func (p *Program) isA(q *query, class string, names []string) bool {
	return slices.ContainsFunc(p.linearise(q, class), func(a string) bool { return slices.Contains(names, a) })
}

// maxAncestors bounds how many ancestors a class may have.
const maxAncestors = 64

// linearise is MRO for a class by its name.
func (p *Program) linearise(q *query, class string) []string {
	c := p.class(q, class)
	switch {
	case class == "":
		return nil
	case q.plain:
		return []string{class}
	case c == nil:
		if p.Facts.Bases[class] == nil && builtinBases[class] == nil {
			return []string{class} // most library classes
		}
		return p.ancestry(class)
	}
	c.linearised.Do(func() { c.ancestors = p.ancestry(c.Qualified) })
	return c.ancestors
}

// ancestry is linearise without looking at what is known already, so that it does not depend on it.
func (p *Program) ancestry(class string) []string {
	known := map[string][]string{}
	var c3 func(class string) []string
	c3 = func(class string) []string {
		if order, ok := known[class]; ok {
			return order
		}
		known[class] = []string{class} // what a class that inherits from itself sees
		bases := p.Facts.Bases[class]
		if bases == nil {
			bases = builtinBases[class]
		}
		if c := p.class(&query{plain: true}, class); c != nil {
			bases = c.Bases()
		}
		bases = bases[:min(len(bases), maxAncestors)]
		if len(bases) == 0 || len(known) > 2*maxAncestors {
			return known[class]
		}
		lists := make([][]string, 0, len(bases)+1)
		direct := make([]string, 0, len(bases))
		for _, base := range bases {
			if base != "" {
				lists = append(lists, c3(base))
				direct = append(direct, base)
			}
		}
		known[class] = mergeC3([]string{class}, append(lists, direct))
		return known[class]
	}
	return c3(class)
}

// mergeC3 merges linearised bases; where they contradict each other it takes them in order.
func mergeC3(order []string, lists [][]string) []string {
	behind := map[string]int{} // in how many lists a name stands behind another
	for _, list := range lists {
		for _, name := range list[min(1, len(list)):] {
			behind[name]++
		}
	}
	for len(order) < maxAncestors {
		next := ""
		for _, list := range lists {
			if len(list) == 0 {
				continue
			}
			free := behind[list[0]] == 0
			if next == "" || free {
				next = list[0]
			}
			if free {
				break
			}
		}
		if next == "" {
			return order
		}
		if !slices.Contains(order, next) {
			order = append(order, next)
		}
		for i, list := range lists {
			at := slices.Index(list, next)
			if at < 0 {
				continue
			}
			if at == 0 {
				if len(list) > 1 {
					behind[list[1]]--
				}
				lists[i] = list[1:]
				continue
			}
			behind[next]--
			lists[i] = slices.Delete(slices.Clone(list), at, at+1)
		}
	}
	return order
}

// ownMethod is the last def of that name in the class body, or nil.
func (c *Class) ownMethod(name string) *Function {
	symbol := c.Scope.Symbol(name)
	if symbol == nil {
		return nil
	}
	for i := len(symbol.Bindings) - 1; i >= 0; i-- {
		if b := &symbol.Bindings[i]; b.Kind == BindDef {
			return c.Module.ScopeOf(b.Node).Function
		}
	}
	return nil
}

// Method returns the method a call on an instance runs, searched through the project's base classes.
func (c *Class) Method(name string) *Function { return c.findMethod(&query{}, name) }

func (c *Class) findMethod(q *query, name string) *Function {
	if f := c.ownMethod(name); f != nil {
		return f
	}
	if len(c.Node.Bases) == 0 {
		return nil
	}
	for _, ancestor := range c.Module.program.linearise(q, c.Qualified) {
		if a := c.Module.program.class(q, ancestor); a != nil {
			if f := a.ownMethod(name); f != nil {
				return f
			}
		}
	}
	return nil
}

// SetFromOutside reports whether some module assigns an attribute of the name to anything but self.
func (p *Program) SetFromOutside(name string) bool { return p.setFromOutside[name] }

// Attributes returns the assignments to self.name in the methods of this class, in order of place.
func (c *Class) Attributes(name string) []Attribute {
	first, _ := slices.BinarySearchFunc(c.attributes, name, func(a Attribute, name string) int { return strings.Compare(a.Name, name) })
	end := first
	for end < len(c.attributes) && c.attributes[end].Name == name {
		end++
	}
	return c.attributes[first:end:end]
}

// attribute finds the only assignment to self.name, in this class or else in an ancestor.
func (c *Class) attribute(q *query, name string) (*Attribute, *Class) {
	for _, ancestor := range c.Module.program.linearise(q, c.Qualified) {
		a := c.Module.program.class(q, ancestor)
		if a == nil {
			continue
		}
		var only *Attribute
		own := a.Attributes(name)
		for i := range own {
			if x := &own[i]; !isNone(x.Value) {
				if only != nil {
					return nil, nil
				}
				only = x
			}
		}
		if only != nil {
			return only, a
		}
	}
	return nil, nil
}

// Held is the expression that gives an attribute of an object its value, where one assignment in this file does: to self.name,
// or in the body of the class. It is nil where there are several, where another object's attribute of that name is set, and for
// fields that a constructor takes.
func (m *Module) Held(e *syntax.Attribute) syntax.Expr {
	if m.program == nil || m.program.setFromOutside[e.Attr] {
		return nil
	}
	q := query{}
	class := m.classOf(&q, m.ScopeAt(e.Start), e.Value)
	if class == nil {
		return nil
	}
	if a, owner := class.attribute(&q, e.Attr); a != nil {
		if owner.Module != m || a.Part != 0 || a.Iter || a.Kind != BindAssign {
			return nil
		}
		return a.Value
	}
	if len(class.Attributes(e.Attr)) > 0 {
		return nil
	}
	symbol, owner := class.variable(&q, e.Attr)
	if symbol == nil || owner.Module != m || len(symbol.Bindings) != 1 || symbol.Has(Annotated) && owner.hasFields() {
		return nil
	}
	if b := &symbol.Bindings[0]; b.Kind == BindAssign && !b.Iter && b.Part == 0 {
		return b.Value
	}
	return nil
}

// variable finds a name bound in the class body, in this class or else in an ancestor.
func (c *Class) variable(q *query, name string) (*Symbol, *Class) {
	for _, ancestor := range c.Module.program.linearise(q, c.Qualified) {
		if a := c.Module.program.class(q, ancestor); a != nil {
			if symbol := a.Scope.Symbol(name); symbol != nil && len(symbol.Bindings) > 0 {
				return symbol, a
			}
		}
	}
	return nil, nil
}

// memberNames returns what an attribute of the class or of an instance means: a method by the class
// that defines it, a variable by its value, anything else by the library classes it may be inherited
// from. The first skip ancestors do not count.
func (c *Class) memberNames(q *query, attr string, skip int) []string {
	p := c.Module.program
	var libraries []string
	ancestors := p.linearise(q, c.Qualified)
	for _, ancestor := range ancestors[min(skip, len(ancestors)):] {
		a := p.class(q, ancestor)
		if a == nil {
			if ancestor != "builtins.object" {
				libraries = append(libraries, ancestor)
			}
			continue
		}
		if f := a.ownMethod(attr); f != nil {
			return []string{f.Qualified}
		}
		if symbol := a.Scope.Symbol(attr); symbol != nil && len(symbol.Bindings) > 0 {
			var all []string
			for i := range symbol.Bindings {
				all = merge(all, a.Module.bindingNames(q, a.Scope, symbol, &symbol.Bindings[i]))
			}
			return all
		}
		var all []string
		found := false
		for _, x := range a.Attributes(attr) {
			found = true
			if x.Value != nil && x.Part == 0 && x.Kind == BindAssign {
				all = merge(all, a.Module.names(q, a.Module.ScopeAt(x.Value.Span().Start), x.Value))
			}
		}
		if found {
			return all
		}
	}
	var all []string
	for _, library := range libraries[:min(len(libraries), maxNames)] {
		all = merge(all, p.libraryMember(library, attr))
	}
	return all
}

// Targets returns the project's functions that a call may run, in a fixed order: the function, the
// method with its overrides in subclasses not counted, the __init__ of a class.
func (m *Module) Targets(call *syntax.Call) []*Function {
	q := query{}
	var all []*Function
	for _, name := range m.names(&q, m.ScopeAt(call.Start), call.Func) {
		d, ok := m.program.lookup(&q, name)
		if !ok {
			continue
		}
		f := d.Function
		if f == nil && d.Class != nil && d.Symbol == nil {
			f = d.Class.findMethod(&q, "__init__")
		}
		if f != nil && !slices.Contains(all, f) {
			all = append(all, f)
		}
	}
	return all
}
