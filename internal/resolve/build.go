package resolve

import (
	"slices"
	"strings"
	"sync"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Scopes builds the scopes, symbols and bindings of one tree. It is the part of Link that needs no
// other file, so that it can run where the file was parsed. The result answers no questions until
// LinkModules has seen it.
func Scopes(tree *syntax.Tree) *Module {
	m := &Module{Tree: tree, File: tree.File, postponed: postponesAnnotations(tree.Body)}
	b := builder{m: m, future: m.postponed, buffers: buffersPool.Get().(*buffers)}
	m.Scope = b.open(&Scope{Kind: ModuleScope, end: int32(len(tree.File.Text))})
	b.block = source.Range{End: m.Scope.end}
	b.stmts(tree.Body)
	b.close()
	m.scopes, m.Calls = slices.Clone(b.scopes), slices.Clone(b.calls) // of just the right size
	b.spreadBindings()
	for _, c := range m.Classes {
		slices.SortStableFunc(c.attributes, func(x, y Attribute) int { return strings.Compare(x.Name, y.Name) })
	}
	m.classify()
	m.flattenRegions(b.regions)
	slices.SortStableFunc(m.byNode, func(x, y *Scope) int { return int(x.start) - int(y.start) })
	b.buffers.release()
	return m
}

// A builder walks one tree in the order of CPython's symtable.c, whose rules it follows.
type builder struct {
	m *Module
	*buffers
	private string       // name of the innermost class, for mangling
	block   source.Range // innermost block of statements
	future  bool         // from __future__ import annotations
	iter    bool         // inside the target of a comprehension
	silent  int          // inside an annotation that is never evaluated
	depth   int          // of blocks that run conditionally, in the current scope
}

// buffers are lists that only matter while one file is built. The next file uses them again: growing
// them anew for each took a fifth of all memory that a scan asked for.
type buffers struct {
	stack   []*Scope        // open scopes, innermost last
	scratch [][]Symbol      // for the symbols of open scopes, one per depth
	pending []pending       // all bindings, in order of the walk
	regions []region        // where scopes apply
	returns []pendingReturn // in order of the walk
	calls   []*syntax.Call  // in order of the walk
	scopes  []*Scope        // outer before inner
	symbols []Symbol        // where the symbols of closed scopes are cut from; what one file leaves the next one takes
}

var buffersPool = sync.Pool{New: func() any { return new(buffers) }}

// symbolChunk is how many symbols are made at once.
const symbolChunk = 256

// maxKeptBuffer is the number of elements from which a list is not worth keeping for the next file.
const maxKeptBuffer = 1 << 14

// maxKeptDepth is the number of scopes inside each other from which their buffers are not.
const maxKeptDepth = 64

// release empties the lists, so that they keep nothing of their file alive, and offers them to the next.
func (b *buffers) release() {
	b.stack, b.pending, b.regions, b.returns = emptied(b.stack[:cap(b.stack)]), emptied(b.pending), emptied(b.regions), emptied(b.returns)
	b.calls, b.scopes = emptied(b.calls), emptied(b.scopes)
	if len(b.scratch) > maxKeptDepth {
		b.scratch = nil
	}
	for i, symbols := range b.scratch {
		b.scratch[i] = emptied(symbols)
	}
	buffersPool.Put(b)
}

// emptied returns a list without elements in the same memory, nil where there is too much of it.
func emptied[T any](list []T) []T {
	if cap(list) > maxKeptBuffer {
		return nil
	}
	clear(list)
	return list[:0]
}

type pending struct {
	scope   *Scope
	symbol  int32
	binding Binding
}

type pendingReturn struct {
	function *Function
	value    syntax.Expr
}

// A region says that expressions in [start, end) are evaluated in a scope. Regions nest.
type region struct {
	start, end int32
	scope      *Scope
}

// A boundary says that from an offset on another scope applies.
type boundary struct {
	start int32
	scope *Scope
}

func postponesAnnotations(body []syntax.Stmt) bool {
	for _, stmt := range body {
		switch s := stmt.(type) {
		case *syntax.ImportFrom:
			if s.Module != "__future__" || s.Level != 0 {
				return false
			}
			for _, name := range s.Names {
				if name.Name == "annotations" {
					return true
				}
			}
		case *syntax.ExprStmt: // the docstring
			if c, ok := s.Value.(*syntax.Constant); !ok || c.Kind != syntax.Str {
				return false
			}
		default:
			return false
		}
	}
	return false
}

func (b *builder) cur() *Scope { return b.stack[len(b.stack)-1] }

// open enters a new scope below the current one.
func (b *builder) open(s *Scope) *Scope {
	s.Module = b.m
	if len(b.stack) > 0 {
		parent := b.cur()
		s.Parent = parent
		parent.Children = append(parent.Children, s)
	}
	s.private = b.private
	b.scopes = append(b.scopes, s)
	if s.Node != nil {
		b.m.byNode = append(b.m.byNode, s)
	}
	b.enter(s)
	return s
}

// enter makes a scope the current one; its symbols grow in a buffer until it is closed. Only the
// annotations of variables are entered again and again, so they grow on their own.
func (b *builder) enter(s *Scope) {
	depth := len(b.stack)
	if depth == len(b.scratch) {
		b.scratch = append(b.scratch, make([]Symbol, 0, 32))
	}
	if !s.reentered {
		s.Symbols = b.scratch[depth][:0]
	}
	b.stack = append(b.stack, s)
}

func (b *builder) close() {
	depth := len(b.stack) - 1
	s := b.stack[depth]
	b.stack = b.stack[:depth]
	if s.reentered {
		return
	}
	b.scratch[depth] = s.Symbols[:0]
	n := len(s.Symbols)
	if len(b.symbols) < n {
		b.symbols = make([]Symbol, max(n, symbolChunk))
	}
	copy(b.symbols, s.Symbols)
	clear(s.Symbols) // of the buffer
	s.Symbols = b.symbols[:n:n]
	b.symbols = b.symbols[n:]
}

// add notes a use or definition of a name in the current scope and returns its index there.
func (b *builder) add(name string, flags Flag) int32 { return b.addTo(b.cur(), name, flags) }

func (b *builder) addTo(s *Scope, name string, flags Flag) int32 {
	name = s.mangle(name)
	if b.iter && s == b.cur() {
		flags |= IterVar
	}
	i := s.find(name)
	if i < 0 {
		i = s.push(name)
	}
	s.Symbols[i].Flags |= flags
	if flags&DeclaredGlobal != 0 && s.Kind != ModuleScope {
		b.addTo(b.stack[0], name, DeclaredGlobal)
	}
	return i
}

// bind notes a definition together with what is bound.
func (b *builder) bind(name string, flags Flag, binding Binding) {
	i := b.add(name, flags)
	binding.block = b.block
	b.pending = append(b.pending, pending{b.cur(), i, binding})
}

// spreadBindings hands the bindings to their symbols, in one allocation a file.
func (b *builder) spreadBindings() {
	for _, p := range b.pending { // the range is that of the list before it grows
		if owner := p.scope.declaredOwner(p.symbol); owner != nil {
			i := owner.find(p.scope.Symbols[p.symbol].Name)
			if i < 0 { // nonlocal __class__
				continue
			}
			owner.Symbols[i].Flags |= Rebound
			b.pending = append(b.pending, pending{owner, i, p.binding})
		}
	}
	for i := range b.pending {
		p := &b.pending[i]
		p.scope.Symbols[p.symbol].count++
	}
	all := make([]Binding, len(b.pending))
	for i := range b.pending {
		p := &b.pending[i]
		symbol := &p.scope.Symbols[p.symbol]
		if symbol.Bindings == nil {
			symbol.Bindings, all = all[:0:symbol.count], all[symbol.count:]
		}
		symbol.Bindings = append(symbol.Bindings, p.binding)
	}
	values := make([]syntax.Expr, 0, len(b.returns))
	for _, r := range b.returns {
		r.function.returnCount++
	}
	for _, r := range b.returns {
		if r.function.Returns == nil {
			n := len(values)
			values = values[:n+int(r.function.returnCount)]
			r.function.Returns = values[n:n:len(values)]
		}
		r.function.Returns = append(r.function.Returns, r.value)
	}
}

// declaredOwner is the scope that a global or nonlocal statement says a symbol belongs to; nil for
// names of the scope itself.
func (s *Scope) declaredOwner(symbol int32) *Scope {
	if s.Kind == ModuleScope {
		return nil
	}
	switch sym := &s.Symbols[symbol]; {
	case sym.Has(DeclaredGlobal):
		return s.Module.Scope
	case sym.Has(DeclaredNonlocal):
		return s.binder(sym.Name)
	}
	return nil
}

func (b *builder) stmts(body []syntax.Stmt) {
	for _, s := range body {
		b.stmt(s)
	}
}

// inner visits a block of statements of its own: a branch, a loop's body, a handler.
func (b *builder) inner(body []syntax.Stmt) {
	if len(body) == 0 {
		return
	}
	outer := b.block
	b.block = source.Range{Start: firstOffset(body[0]), End: body[len(body)-1].Span().End}
	b.depth++
	b.stmts(body)
	b.depth--
	b.block = outer
}

// loop notes a loop that lies in no other.
func (b *builder) loop(r source.Range) {
	if n := len(b.m.loops); n == 0 || b.m.loops[n-1].End <= r.Start {
		b.m.loops = append(b.m.loops, r)
	}
}

// firstOffset is where a statement begins, decorators included.
func firstOffset(s syntax.Stmt) int32 {
	start := s.Span().Start
	switch s := s.(type) {
	case *syntax.FunctionDef:
		if len(s.Decorators) > 0 {
			start = min(start, s.Decorators[0].Span().Start)
		}
	case *syntax.ClassDef:
		if len(s.Decorators) > 0 {
			start = min(start, s.Decorators[0].Span().Start)
		}
	}
	return start
}

func (b *builder) stmt(stmt syntax.Stmt) {
	switch s := stmt.(type) {
	case *syntax.ExprStmt:
		b.expr(s.Value)
	case *syntax.Assign:
		for _, target := range s.Targets {
			b.target(target, Binding{Kind: BindAssign, Value: s.Value})
		}
		b.expr(s.Value)
	case *syntax.FunctionDef:
		b.functionDef(s)
	case *syntax.ClassDef:
		b.classDef(s)
	case *syntax.Return:
		if s.Value != nil {
			if f := b.function(); f != nil {
				b.returns = append(b.returns, pendingReturn{f, s.Value})
			}
			b.expr(s.Value)
		}
	case *syntax.If:
		b.expr(s.Test)
		if b.cur().Kind == ModuleScope && isMainGuard(s.Test) {
			b.m.mainGuard = true
		}
		b.inner(s.Body)
		b.inner(s.Orelse)
	case *syntax.For:
		b.target(s.Target, Binding{Kind: BindFor, Value: s.Iter, Iter: true})
		b.expr(s.Iter)
		b.loop(s.Range)
		b.inner(s.Body)
		b.inner(s.Orelse)
	case *syntax.While:
		b.loop(s.Range)
		b.expr(s.Test)
		b.inner(s.Body)
		b.inner(s.Orelse)
	case *syntax.With:
		b.depth++
		for i := range s.Items {
			item := &s.Items[i]
			b.expr(item.Context)
			if item.Vars != nil {
				b.target(item.Vars, Binding{Kind: BindWith, Value: item.Context})
			}
		}
		b.stmts(s.Body) // runs whenever the statement does: no block of its own
		b.depth--
	case *syntax.Try:
		b.inner(s.Body)
		for _, h := range s.Handlers {
			if h.Type != nil {
				b.expr(h.Type)
			}
			if h.Name != "" {
				b.bind(h.Name, Assigned, Binding{Kind: BindExcept, Node: h, Value: h.Type})
			}
			b.inner(h.Body)
		}
		b.inner(s.Orelse)
		b.depth++
		b.stmts(s.Finalbody)
		b.depth--
	case *syntax.Import:
		b.m.Imports = append(b.m.Imports, s)
		for _, alias := range s.Names {
			b.importName(alias)
		}
	case *syntax.ImportFrom:
		b.m.Imports = append(b.m.Imports, s)
		b.importFrom(s)
	case *syntax.AugAssign:
		b.augAssign(s)
	case *syntax.AnnAssign:
		b.annAssign(s)
	case *syntax.Delete:
		for _, target := range s.Targets {
			b.target(target, Binding{Kind: BindDel})
		}
	case *syntax.Raise:
		b.optional(s.Exc)
		b.optional(s.Cause)
	case *syntax.Assert:
		b.expr(s.Test)
		b.optional(s.Msg)
	case *syntax.Global:
		for _, name := range s.Names {
			b.add(name, DeclaredGlobal)
		}
	case *syntax.Nonlocal:
		for _, name := range s.Names {
			b.add(name, DeclaredNonlocal)
		}
	case *syntax.Match:
		b.expr(s.Subject)
		for _, c := range s.Cases {
			b.pattern(c.Pattern, s.Subject)
			b.optional(c.Guard)
			b.inner(c.Body)
		}
	case *syntax.TypeAlias:
		b.typeAlias(s)
	case *syntax.Print:
		b.optional(s.Dest)
		b.exprs(s.Args)
	}
}

// isMainGuard recognises __name__ == "__main__".
func isMainGuard(test syntax.Expr) bool {
	c, ok := test.(*syntax.Compare)
	if !ok || len(c.Comparators) != 1 {
		return false
	}
	isName := func(e syntax.Expr) bool { n, ok := e.(*syntax.Name); return ok && n.ID == "__name__" }
	return isName(c.Left) || isName(c.Comparators[0])
}

// function is the function whose body is being visited, comprehensions looked through.
func (b *builder) function() *Function {
	for i := len(b.stack) - 1; i >= 0; i-- {
		switch s := b.stack[i]; s.Kind {
		case FunctionScope, LambdaScope:
			return s.Function
		case ComprehensionScope:
		default:
			return nil
		}
	}
	return nil
}

func (b *builder) functionDef(s *syntax.FunctionDef) {
	b.bind(s.Name, Assigned, Binding{Kind: BindDef, Node: s})
	args := s.Args
	if args == nil {
		args = &noArguments
	}
	b.defaults(args)
	b.exprs(s.Decorators)
	generic := len(s.TypeParams) > 0
	if generic {
		b.openTypeParams(s, s.Name, s.TypeParams, s.Start, s.End)
		for _, d := range args.Defaults {
			b.hole(d)
		}
		for _, d := range args.KwDefaults {
			if d != nil {
				b.hole(d)
			}
		}
		b.add(".defaults", Param) // CPython does not look whether there are any
		if slices.ContainsFunc(args.KwDefaults, func(e syntax.Expr) bool { return e != nil }) {
			b.add(".kwdefaults", Param)
		}
		b.typeParams(s.TypeParams)
	}
	b.functionAnnotations(s, args)
	scope := &Scope{Kind: FunctionScope, Name: s.Name, Node: s, start: s.Start, end: s.End, Coroutine: s.Async}
	scope.Function = &Function{Node: s, Name: s.Name, Scope: scope, Module: b.m}
	b.enterFunction(scope, args)
	if len(s.Body) > 0 {
		outer := b.block
		b.block = source.Range{Start: firstOffset(s.Body[0]), End: s.End}
		b.regions = append(b.regions, region{b.block.Start, b.block.End, scope})
		depth := b.depth
		b.depth = 0
		b.stmts(s.Body)
		b.depth = depth
		b.block = outer
	}
	b.close()
	if generic {
		b.close()
	}
}

// enterFunction opens the scope of a def or lambda and adds its parameters.
func (b *builder) enterFunction(scope *Scope, args *syntax.Arguments) {
	f := scope.Function
	b.m.Functions = append(b.m.Functions, f)
	b.open(scope)
	if class := definingClass(scope); class != nil && scope.Kind == FunctionScope {
		f.Class = class.Class
		class.Class.Methods = append(class.Class.Methods, f)
	}
	positional := len(args.PosOnly) + len(args.Args)
	at := func(i int) syntax.Expr { // default of the i-th positional parameter
		if i -= positional - len(args.Defaults); i >= 0 && i < len(args.Defaults) {
			return args.Defaults[i]
		}
		return nil
	}
	for i, a := range args.PosOnly {
		b.param(a, at(i))
	}
	for i, a := range args.Args {
		b.param(a, at(len(args.PosOnly)+i))
	}
	for i, a := range args.KwOnly {
		var d syntax.Expr
		if i < len(args.KwDefaults) {
			d = args.KwDefaults[i]
		}
		b.param(a, d)
	}
	if args.Vararg != nil {
		b.param(args.Vararg, nil)
	}
	if args.Kwarg != nil {
		b.param(args.Kwarg, nil)
	}
}

func (b *builder) param(a *syntax.Arg, value syntax.Expr) {
	b.bind(a.Name, Param, Binding{Kind: BindParam, Node: a, Value: value})
}

// definingClass is the class scope whose body directly holds s, or nil.
func definingClass(s *Scope) *Scope {
	p := s.Parent
	if p != nil && p.Kind == TypeParamsScope {
		p = p.Parent
	}
	if p != nil && p.Kind == ClassScope {
		return p
	}
	return nil
}

func (b *builder) defaults(args *syntax.Arguments) {
	b.exprs(args.Defaults)
	for _, d := range args.KwDefaults {
		b.optional(d)
	}
}

// functionAnnotations visits the annotations of a def in a scope of their own. CPython makes that
// scope for every def; here it exists only where there is an annotation, to save memory.
func (b *builder) functionAnnotations(s *syntax.FunctionDef, args *syntax.Arguments) {
	has := s.Returns != nil
	each := func(visit func(*syntax.Arg)) {
		for _, list := range [...][]*syntax.Arg{args.PosOnly, args.Args, args.KwOnly} {
			for _, a := range list {
				if a.Annotation != nil {
					visit(a)
				}
			}
		}
		for _, a := range [...]*syntax.Arg{args.Vararg, args.Kwarg} {
			if a != nil && a.Annotation != nil {
				visit(a)
			}
		}
	}
	each(func(*syntax.Arg) { has = true })
	if !has {
		return
	}
	outer := b.cur()
	b.open(&Scope{Kind: AnnotationScope, start: s.Start, end: s.End, def: true})
	b.cur().seesClass = outer.seesClass || outer.Kind == ClassScope
	b.implicitFormat()
	each(func(a *syntax.Arg) { b.expr(a.Annotation) })
	b.optional(s.Returns)
	b.closeAnnotations()
}

// implicitFormat adds what CPython adds to every scope that is compiled to an annotate function.
func (b *builder) implicitFormat() {
	b.add(".format", Param|Referenced)
	if b.cur().seesClass {
		b.add("__classdict__", Referenced)
	}
}

// closeAnnotations closes an annotation scope; with postponed annotations it never existed.
func (b *builder) closeAnnotations() {
	s := b.cur()
	b.close()
	if b.future {
		s.postponed = true
	}
}

func (b *builder) classDef(s *syntax.ClassDef) {
	b.bind(s.Name, Assigned, Binding{Kind: BindClass, Node: s})
	b.exprs(s.Decorators)
	private := b.private
	generic := len(s.TypeParams) > 0
	if generic {
		b.openTypeParams(s, s.Name, s.TypeParams, s.Start, s.End)
		for _, name := range [...]string{".type_params", ".generic_base"} {
			b.add(name, Assigned|Referenced)
		}
		b.private = s.Name
		scope := b.cur()
		scope.private = s.Name
		scope.rare = &rareScope{mangled: typeParamNames(s.TypeParams)}
		b.typeParams(s.TypeParams)
	}
	b.exprs(s.Bases)
	b.keywords(s.Keywords)
	b.private = s.Name
	scope := &Scope{Kind: ClassScope, Name: s.Name, Node: s, start: s.Start, end: s.End}
	scope.Class = &Class{Node: s, Name: s.Name, Scope: scope, Module: b.m}
	b.m.Classes = append(b.m.Classes, scope.Class)
	b.open(scope)
	if generic {
		b.add("__type_params__", Assigned)
		b.add(".type_params", Referenced)
	}
	if len(s.Body) > 0 {
		outer := b.block
		b.block = source.Range{Start: firstOffset(s.Body[0]), End: s.End}
		b.regions = append(b.regions, region{b.block.Start, b.block.End, scope})
		depth := b.depth
		b.depth = 0
		b.stmts(s.Body)
		b.depth = depth
		b.block = outer
	}
	b.close()
	b.private = private
	if generic {
		b.close()
	}
}

func typeParamNames(params []syntax.TypeParam) []string {
	names := make([]string, len(params))
	for i := range params {
		names[i] = params[i].Name
	}
	return names
}

func (b *builder) openTypeParams(node syntax.Node, name string, params []syntax.TypeParam, start, end int32) {
	outer := b.cur()
	scope := &Scope{Kind: TypeParamsScope, Name: name, start: start, end: end}
	b.regions = append(b.regions, region{params[0].Start, end, scope})
	b.open(scope)
	if outer.Kind == ClassScope {
		scope.seesClass = true
		b.add("__classdict__", Referenced)
	}
}

// hole marks an expression inside the region of the current scope that belongs to the scope around it.
func (b *builder) hole(e syntax.Expr) {
	r := e.Span()
	b.regions = append(b.regions, region{r.Start, r.End, b.cur().Parent})
}

func (b *builder) typeParams(params []syntax.TypeParam) {
	for i := range params {
		p := &params[i]
		b.bind(p.Name, TypeParam|Assigned, Binding{Kind: BindTypeParam, Node: p})
		for _, e := range [...]syntax.Expr{p.Bound, p.Default} {
			if e == nil {
				continue
			}
			sees := b.cur().seesClass
			b.open(&Scope{Kind: TypeVariableScope, Name: p.Name, start: e.Span().Start, end: e.Span().End, seesClass: sees})
			b.implicitFormat()
			b.expr(e)
			b.close()
		}
	}
}

func (b *builder) typeAlias(s *syntax.TypeAlias) {
	b.bind(s.Name.ID, Assigned, Binding{Kind: BindTypeAlias, Node: s.Name, Value: s.Value})
	inClass := b.cur().Kind == ClassScope
	generic := len(s.TypeParams) > 0
	if generic {
		b.openTypeParams(s, s.Name.ID, s.TypeParams, s.Start, s.End)
		b.typeParams(s.TypeParams)
	}
	b.open(&Scope{Kind: TypeAliasScope, Name: s.Name.ID, Node: s, start: s.Start, end: s.End, seesClass: inClass})
	b.implicitFormat()
	b.expr(s.Value)
	b.close()
	if generic {
		b.close()
	}
}

func (b *builder) importName(alias *syntax.Alias) {
	name, target := alias.AsName, alias.Name
	if name == "" {
		name, _, _ = strings.Cut(alias.Name, ".")
		target = name
	}
	b.bind(name, Imported, Binding{Kind: BindImport, Node: alias, Target: target})
}

func (b *builder) importFrom(s *syntax.ImportFrom) {
	for _, alias := range s.Names {
		if alias.Name == "*" {
			b.m.stars = append(b.m.stars, starImport{imp: s})
			continue
		}
		name := alias.AsName
		if name == "" {
			name = alias.Name
		}
		// The target is completed by link, which knows what the dots stand for.
		b.bind(name, Imported, Binding{Kind: BindImport, Node: alias, from: s})
	}
}

func (b *builder) augAssign(s *syntax.AugAssign) {
	if name, ok := s.Target.(*syntax.Name); ok {
		b.bind(name.ID, Assigned, Binding{Kind: BindAug, Node: s, Value: s.Value})
	} else {
		b.target(s.Target, Binding{Kind: BindAug, Value: s.Value})
	}
	b.expr(s.Value)
}

func (b *builder) annAssign(s *syntax.AnnAssign) {
	if name, ok := s.Target.(*syntax.Name); ok {
		kind := BindAssign
		if s.Value == nil {
			kind = BindAnnotation
		}
		switch {
		case s.Simple:
			b.bind(name.ID, Annotated|Assigned, Binding{Kind: kind, Node: s, Value: s.Value})
		case s.Value != nil:
			b.bind(name.ID, Assigned, Binding{Kind: kind, Node: s, Value: s.Value})
		}
	} else {
		kind := BindAssign
		if s.Value == nil {
			kind = BindAnnotation
		}
		b.target(s.Target, Binding{Kind: kind, Node: s, Value: s.Value})
	}
	b.annotation(s.Annotation)
	b.optional(s.Value)
}

// annotation visits the annotation of a variable, in the one annotation scope of the block.
func (b *builder) annotation(e syntax.Expr) {
	outer := b.cur()
	if outer.Kind == ModuleScope || outer.Kind == ClassScope && b.depth > 0 {
		// CPython keeps which annotations were reached; a module may always be left half executed.
		b.add("__conditional_annotations__", Referenced)
	}
	unevaluated := outer.Kind == FunctionScope || outer.Kind == LambdaScope || outer.Kind == ComprehensionScope
	if outer.annotations == nil {
		s := b.open(&Scope{Kind: AnnotationScope, start: e.Span().Start, end: e.Span().End, reentered: true})
		outer.annotations = s
		s.seesClass = outer.Kind == ClassScope && !b.future
		b.implicitFormat()
	} else {
		b.enter(outer.annotations)
	}
	if unevaluated {
		b.silent++
	}
	b.expr(e)
	if unevaluated {
		b.silent--
	}
	b.closeAnnotations()
}

// target visits what an assignment, for, with or del binds. how says what and to which value.
func (b *builder) target(e syntax.Expr, how Binding) {
	switch t := e.(type) {
	case *syntax.Name:
		if b.silent > 0 {
			return
		}
		if how.Node == nil {
			how.Node = t
		}
		b.bind(t.ID, Assigned, how)
	case *syntax.Tuple:
		b.unpack(t.Elts, how)
	case *syntax.List:
		b.unpack(t.Elts, how)
	case *syntax.Starred:
		how.Part = -1
		b.target(t.Value, how)
	case *syntax.Attribute:
		b.attribute(t, how)
		b.expr(t.Value)
	case *syntax.Subscript:
		b.mutated(t.Value)
		b.expr(t.Value)
		b.expr(t.Slice)
	default:
		b.expr(e)
	}
}

// unpack gives each element its own value where both sides are written out, and the whole value
// with a position otherwise.
func (b *builder) unpack(targets []syntax.Expr, how Binding) {
	var values []syntax.Expr
	if how.Part == 0 && !how.Iter {
		switch v := how.Value.(type) {
		case *syntax.Tuple:
			values = v.Elts
		case *syntax.List:
			values = v.Elts
		}
	}
	starred := func(e syntax.Expr) bool { _, ok := e.(*syntax.Starred); return ok }
	matches := len(values) == len(targets) && !slices.ContainsFunc(values, starred) && !slices.ContainsFunc(targets, starred)
	seenStar := false
	for i, t := range targets {
		part := how
		switch {
		case matches:
			part.Value = values[i]
		case how.Part != 0 || seenStar || i >= 1<<15-1:
			part.Part = -1
		default:
			part.Part = int16(i + 1)
		}
		seenStar = seenStar || starred(t)
		b.target(t, part)
	}
}

// attribute notes self.x = value, so that the class knows what its instances hold.
func (b *builder) attribute(t *syntax.Attribute, how Binding) {
	name, ok := t.Value.(*syntax.Name)
	f := b.function()
	if !ok || f == nil || f.Class == nil || firstParameter(f.Args()) != name.ID {
		b.m.setFromOutside = append(b.m.setFromOutside, t.Attr)
		return
	}
	if how.Node == nil {
		how.Node = t
	}
	how.block = b.block
	f.Class.attributes = append(f.Class.attributes, Attribute{Name: t.Attr, Method: f, Binding: how})
}

func firstParameter(args *syntax.Arguments) string {
	switch {
	case len(args.PosOnly) > 0:
		return args.PosOnly[0].Name
	case len(args.Args) > 0:
		return args.Args[0].Name
	}
	return ""
}

// mutated notes that the container a name holds is changed in place.
func (b *builder) mutated(e syntax.Expr) {
	for {
		switch v := e.(type) {
		case *syntax.Name:
			b.add(v.ID, Mutated)
			return
		case *syntax.Subscript:
			e = v.Value
		default:
			return
		}
	}
}

func mutates(method string) bool {
	switch method {
	case "append", "extend", "insert", "pop", "remove", "clear", "update", "setdefault", "popitem", "add", "discard",
		"sort", "reverse", "appendleft", "extendleft", "difference_update", "intersection_update", "symmetric_difference_update":
		return true
	}
	return false
}

func (b *builder) exprs(list []syntax.Expr) {
	for _, e := range list {
		b.optional(e)
	}
}

func (b *builder) optional(e syntax.Expr) {
	if e != nil {
		b.expr(e)
	}
}

func (b *builder) keywords(list []syntax.Keyword) {
	for i := range list {
		b.expr(list[i].Value)
	}
}

func (b *builder) expr(expr syntax.Expr) {
	switch e := expr.(type) {
	case *syntax.Name:
		b.name(e)
	case *syntax.Attribute:
		b.expr(e.Value)
	case *syntax.Call:
		b.calls = append(b.calls, e)
		if attr, ok := e.Func.(*syntax.Attribute); ok && mutates(attr.Attr) {
			b.mutated(attr.Value)
		}
		b.expr(e.Func)
		b.exprs(e.Args)
		b.keywords(e.Keywords)
	case *syntax.Constant:
	case *syntax.BinOp:
		b.expr(e.Left)
		b.expr(e.Right)
	case *syntax.Subscript:
		b.expr(e.Value)
		b.expr(e.Slice)
	case *syntax.Tuple:
		b.exprs(e.Elts)
	case *syntax.List:
		b.exprs(e.Elts)
	case *syntax.Dict:
		b.exprs(e.Keys)
		b.exprs(e.Values)
	case *syntax.Set:
		b.exprs(e.Elts)
	case *syntax.Compare:
		b.expr(e.Left)
		b.exprs(e.Comparators)
	case *syntax.BoolOp:
		b.exprs(e.Values)
	case *syntax.UnaryOp:
		b.expr(e.Operand)
	case *syntax.IfExp:
		b.expr(e.Test)
		b.expr(e.Body)
		b.expr(e.Orelse)
	case *syntax.Lambda:
		b.lambda(e)
	case *syntax.NamedExpr:
		b.namedExpr(e)
	case *syntax.Starred:
		b.expr(e.Value)
	case *syntax.Slice:
		b.optional(e.Lower)
		b.optional(e.Upper)
		b.optional(e.Step)
	case *syntax.JoinedStr:
		b.exprs(e.Values)
	case *syntax.TemplateStr:
		b.exprs(e.Values)
	case *syntax.FormattedValue:
		b.expr(e.Value)
		if e.FormatSpec != nil {
			b.exprs(e.FormatSpec.Values)
		}
	case *syntax.Interpolation:
		b.expr(e.Value)
		if e.FormatSpec != nil {
			b.exprs(e.FormatSpec.Values)
		}
	case *syntax.ListComp:
		b.comprehension(e, e.Generators, e.Elt, nil)
	case *syntax.SetComp:
		b.comprehension(e, e.Generators, e.Elt, nil)
	case *syntax.DictComp:
		b.comprehension(e, e.Generators, e.Key, e.Value)
	case *syntax.GeneratorExp:
		b.comprehension(e, e.Generators, e.Elt, nil)
	case *syntax.Await:
		b.expr(e.Value)
		b.cur().Coroutine = true
	case *syntax.Yield:
		b.optional(e.Value)
		b.cur().Generator = true
	case *syntax.YieldFrom:
		b.expr(e.Value)
		b.cur().Generator = true
	case *syntax.Repr:
		b.expr(e.Value)
	}
}

func (b *builder) name(e *syntax.Name) {
	if b.silent > 0 {
		return
	}
	if e.Ctx != syntax.Load {
		b.target(e, Binding{Kind: BindAssign})
		return
	}
	b.add(e.ID, Referenced)
	if e.ID == "super" && b.cur().Kind.functionLike() {
		b.add("__class__", Referenced) // super() needs the class it stands in
	}
}

func (b *builder) lambda(e *syntax.Lambda) {
	args := e.Args
	if args == nil {
		args = &noArguments
	}
	b.defaults(args)
	scope := &Scope{Kind: LambdaScope, Node: e, start: e.Start, end: e.End}
	scope.Function = &Function{Node: e, Name: "<lambda>", Scope: scope, Module: b.m}
	b.enterFunction(scope, args)
	r := e.Body.Span()
	b.regions = append(b.regions, region{r.Start, r.End, scope})
	outer, silent := b.block, b.silent
	b.block, b.silent = r, 0
	b.returns = append(b.returns, pendingReturn{scope.Function, e.Body})
	b.expr(e.Body)
	b.block, b.silent = outer, silent
	b.close()
}

// namedExpr binds the target of a walrus; out of a comprehension it belongs to the scope around.
func (b *builder) namedExpr(e *syntax.NamedExpr) {
	scope := b.cur()
	if scope.Kind == ComprehensionScope {
		b.walrusInComprehension(e)
	}
	b.expr(e.Value)
	if scope.Kind != ComprehensionScope {
		b.target(e.Target, Binding{Kind: BindWalrus, Value: e.Value})
		return
	}
	b.add(e.Target.ID, Assigned)
}

func (b *builder) walrusInComprehension(e *syntax.NamedExpr) {
	name := e.Target.ID
	for i := len(b.stack) - 1; i >= 0; i-- {
		s := b.stack[i]
		var flags Flag
		switch s.Kind {
		case ComprehensionScope:
			continue
		case FunctionScope, LambdaScope:
			flags = Assigned
			declared := DeclaredNonlocal
			if j := s.find(s.mangle(name)); j >= 0 && s.Symbols[j].Has(DeclaredGlobal) {
				declared = DeclaredGlobal
			}
			b.add(name, declared)
		case ModuleScope:
			flags = DeclaredGlobal
			b.add(name, DeclaredGlobal)
		default:
			return // a class or annotation: an error in Python
		}
		j := b.addTo(s, name, flags)
		b.pending = append(b.pending, pending{s, j, Binding{Kind: BindWalrus, Node: e.Target, Value: e.Value, block: e.Range}})
		return
	}
}

func (b *builder) comprehension(node syntax.Expr, generators []*syntax.Comprehension, elt, value syntax.Expr) {
	if len(generators) == 0 {
		b.optional(elt)
		b.optional(value)
		return
	}
	r := node.Span()
	first := generators[0]
	scope := &Scope{Kind: ComprehensionScope, Node: node, start: r.Start, end: r.End}
	iter := first.Iter.Span()
	b.regions = append(b.regions, region{r.Start, r.End, scope}, region{iter.Start, iter.End, b.cur()})
	b.expr(first.Iter)
	b.open(scope)
	outer, silent := b.block, b.silent
	b.block, b.silent = r, 0
	b.add(".0", Param)
	b.comprehensionTarget(first)
	b.exprs(first.Ifs)
	scope.Coroutine = first.Async
	for _, g := range generators[1:] {
		b.comprehensionTarget(g)
		b.expr(g.Iter)
		b.exprs(g.Ifs)
		scope.Coroutine = scope.Coroutine || g.Async
	}
	b.optional(value)
	b.optional(elt)
	b.block, b.silent = outer, silent
	_, scope.Generator = node.(*syntax.GeneratorExp)
	async := scope.Coroutine && !scope.Generator
	b.close()
	if async {
		b.cur().Coroutine = true
	}
}

func (b *builder) comprehensionTarget(g *syntax.Comprehension) {
	b.iter = true
	b.target(g.Target, Binding{Kind: BindFor, Value: g.Iter, Iter: true})
	b.iter = false
}

// pattern visits a case's pattern; subject is what a bare capture of the whole would bind.
func (b *builder) pattern(pattern syntax.Pattern, subject syntax.Expr) {
	capture := func(name string, node syntax.Node, value syntax.Expr) {
		if name != "" {
			b.bind(name, Assigned, Binding{Kind: BindMatch, Node: node, Value: value})
		}
	}
	each := func(list []syntax.Pattern) {
		for _, p := range list {
			b.pattern(p, nil)
		}
	}
	switch p := pattern.(type) {
	case *syntax.MatchValue:
		b.expr(p.Value)
	case *syntax.MatchSequence:
		each(p.Patterns)
	case *syntax.MatchStar:
		capture(p.Name, p, nil)
	case *syntax.MatchMapping:
		b.exprs(p.Keys)
		each(p.Patterns)
		capture(p.Rest, p, nil)
	case *syntax.MatchClass:
		b.expr(p.Cls)
		each(p.Patterns)
		each(p.KwdPatterns)
	case *syntax.MatchAs:
		if p.Pattern != nil {
			b.pattern(p.Pattern, subject)
		}
		capture(p.Name, p, subject)
	case *syntax.MatchOr:
		for _, alternative := range p.Patterns {
			b.pattern(alternative, subject)
		}
	}
}
