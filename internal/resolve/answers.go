package resolve

// A Definition is what a dotted project name denotes. Module is always set; at most one of
// Function, Class and Symbol is: with none the name is the module itself.
type Definition struct {
	Module   *Module
	Function *Function
	Class    *Class
	Symbol   *Symbol // a variable of the module, or of Class's body when Class is set too
}

// The questions a Program and a Module answer:
//
//	Link(trees []*syntax.Tree, roots []string) *Program
//	Scopes(tree *syntax.Tree) *Module               the per-file half of Link, for the parse goroutine
//	LinkModules(modules []*Module, roots []string) *Program
//
//	(p *Program) Module(name string) *Module        by absolute dotted name; nil when not of the project
//	(p *Program) Of(f *source.File) *Module
//	(p *Program) Lookup(dotted string) (Definition, bool)
//	(p *Program) Functions() []*Function            of all modules
//	(p *Program) Classes() []*Class
//
//	(m *Module) Absolute(imp *syntax.ImportFrom) string
//	(m *Module) ScopeOf(n syntax.Node) *Scope       opened by a FunctionDef, Lambda, ClassDef, comprehension
//	(m *Module) ScopeAt(offset int32) *Scope        innermost scope an expression at offset is evaluated in
//	(m *Module) Enclosing(offset int32) string      "Class.method", for finding.Finding.Scope
//	(m *Module) FunctionAt(offset int32) *Function  innermost function whose body holds offset
//
//	(m *Module) Qualified(e syntax.Expr) string     "" when unknown; "builtins.open" for builtins;
//	                                                "sqlite3.Cursor.execute" for methods of known types
//	(m *Module) Names(e syntax.Expr) []string       all names it may mean (branches), best first
//	(m *Module) Type(e syntax.Expr) string          qualified class of the value, "" when unknown
//	(m *Module) Constant(e syntax.Expr) (Const, bool)
//	(m *Module) Constants(e syntax.Expr) ([]Const, bool)  all values it may have, at most eight
//	(m *Module) IsConstant(e syntax.Expr) bool      made of constants only, whichever they are
//	(m *Module) Targets(call *syntax.Call) []*Function  project functions a call may run
//
//	(s *Scope) Lookup(name string) (*Symbol, *Scope)
//	(s *Scope) Symbol(name string) *Symbol          of this scope alone; nil when it does not mention name
//
//	(c *Class) Bases() []string                     qualified, library classes included
//	(c *Class) MRO() []string                       linearised, itself first, library classes included
//	(c *Class) IsA(names ...string) bool            whether any of them is among its ancestors
//	(c *Class) Method(name string) *Function        through project base classes
