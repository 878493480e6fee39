// Package resolve makes a program of trees: it says what every name means.
//
// Scopes walks one tree once and builds its scopes, symbols and bindings exactly as CPython's
// symtable does; it may run in the goroutine that parsed the file. Link gives the modules their
// dotted names and connects their imports. Everything else is asked of the result and computed when
// asked: Module.Qualified follows a name through aliases, containers, attributes and re-exports to
// the library or project thing it denotes, Module.Type names the class of a value, Module.Constant
// folds a value that is known before the program runs, Program.Lookup finds the definition behind
// a dotted name.
//
// Nothing is written into the trees, and nothing changes after Link has returned, so that a Program
// may be read from several goroutines. Start reading with scope.go, then names.go.
package resolve

import (
	"sync"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A Program is all modules of a project with their imports connected.
type Program struct {
	Modules        []*Module // sorted by path of their files
	Facts          Facts     // what is known about libraries; set it before the first question
	Seen           *Seen     // what following values has shown of calls, or nil; set it before rules run
	byFile         map[*source.File]*Module
	byName         map[string]*Module  // by canonical name
	byPath         map[string]*Module  // by Module.path
	classes        map[string]*Class   // by Class.Qualified; the last where a name is taken twice
	privateImports map[string]bool     // names with an underscore that some module imports
	setFromOutside map[string]bool     // attributes that some module assigns to anything but self
	packages       map[string]bool     // folders with an __init__.py
	roots          map[string]bool     // folders on sys.path: "" and those Link was given
	firsts         map[string]string   // see firstPackage; filled while modules are named
	tops           map[string][]string // first part of a dotted name to the folders it can be imported from
}

// Facts is what resolve has to be told about libraries, because their source is not at hand.
type Facts struct {
	// Returns maps a callable's dotted name to the class of its result:
	// "sqlite3.connect" to "sqlite3.Connection", "sqlite3.Connection.cursor" to "sqlite3.Cursor".
	// A library callable that is missing and whose last part begins with a capital letter is taken
	// for a class, so constructors need no entry. "self" stands for the class of the method.
	Returns map[string]string
	// Attributes maps "library.Class.attribute" to the class of the attribute.
	Attributes map[string]string
	// Aliases maps a dotted name to the one rules know it by: "posix.system" to "os.system".
	Aliases map[string]string
	// Bases maps a library class to its base classes, so that inheritance can be followed.
	Bases map[string][]string
}

// A Module is one file of the program.
type Module struct {
	Name    string // canonical dotted name: "shop.views"; "shop" for shop/__init__.py
	Package bool   // the file is an __init__.py (or .pyi)
	Stub    bool   // a .pyi file
	Role    Role
	Tree    *syntax.Tree
	File    *source.File
	Scope   *Scope // the module scope

	Functions []*Function    // all of the file's functions and lambdas, in order of place
	Classes   []*Class       // all of the file's classes, in order of place
	Calls     []*syntax.Call // all of the file's calls, in order of the walk
	Imports   []syntax.Stmt  // all of the file's import statements, in order of the walk

	program        *Program
	scopes         []*Scope       // all scopes, outer before inner
	byNode         []*Scope       // those opened by a node, by its start
	regions        []boundary     // which scope applies where, by start
	loops          []source.Range // those that lie in no other, by start
	stars          []starImport
	path           string    // File.Path below Program.base, without suffix and, for a package, without /__init__
	postponed      bool      // from __future__ import annotations
	used           sync.Once // guards uses
	uses           map[string]*use
	setFromOutside []string // names of attributes assigned to anything but self
	mainGuard      bool     // has an if __name__ == "__main__"
}

// Role says what a file is for, as far as its path and content tell. The zero Role is production code.
type Role uint16

const (
	Test Role = 1 << iota
	Migration
	Generated
	Script   // has a shebang or an if __name__ == "__main__" and is not part of a package
	Settings // Django settings or a config module
	Setup    // setup.py, noxfile.py, conftest-like build helpers
	Docs     // below docs/ or examples/
	Example  // below examples/, demo/, samples/, benchmarks/
)

// Has reports whether any of the roles in want is set.
func (r Role) Has(want Role) bool { return r&want != 0 }

// A Function is a def, async def or lambda.
type Function struct {
	Node      syntax.Node // *syntax.FunctionDef or *syntax.Lambda
	Name      string      // "<lambda>" for a lambda
	Qualified string      // "module.Class.method", "module.outer.<locals>.inner" as Python's __qualname__
	Class     *Class      // the class whose body defines it; nil for plain functions
	Scope     *Scope
	Module    *Module
	Returns   []syntax.Expr // values of its return statements; the body of a lambda

	returnCount int32
}

// Def returns the function's def, or nil for a lambda.
func (f *Function) Def() *syntax.FunctionDef { d, _ := f.Node.(*syntax.FunctionDef); return d }

// Args returns the function's parameters; never nil.
func (f *Function) Args() *syntax.Arguments {
	switch n := f.Node.(type) {
	case *syntax.FunctionDef:
		if n.Args != nil {
			return n.Args
		}
	case *syntax.Lambda:
		if n.Args != nil {
			return n.Args
		}
	}
	return &noArguments
}

var noArguments syntax.Arguments

// A Class is a class statement.
type Class struct {
	Node      *syntax.ClassDef
	Name      string
	Qualified string // "module.Class"
	Scope     *Scope // the class body
	Module    *Module
	Methods   []*Function // defs in its body, in order of place; a name may occur twice

	attributes []Attribute // sorted by name, then by place
	based      sync.Once   // guards baseNames
	baseNames  []string
	linearised sync.Once // guards ancestors
	ancestors  []string
}

// An Attribute is one assignment to an attribute of self (or cls) in a method.
type Attribute struct {
	Name   string
	Method *Function
	Binding
}

// A ConstKind is the Python type of a Const.
type ConstKind uint8

const (
	ConstNone ConstKind = iota
	ConstBool
	ConstInt
	ConstFloat
	ConstStr
	ConstBytes
	ConstTuple
	ConstList
	ConstSet
	ConstDict
	ConstEllipsis
)

// A Const is a value that is known before the program runs.
type Const struct {
	Kind  ConstKind
	Text  string  // Str and Bytes; the decimal digits of an Int that does not fit (Big)
	Int   int64   // Int; 1 or 0 for a Bool
	Big   bool    // an Int beyond 64 bits: Int is 0, Text has its digits as written
	Float float64 // Float
	Items []Const // Tuple, List, Set: the elements; Dict: keys and values alternating
}

// A Definition is what a dotted name of the project denotes. Module is always set. At most one of
// Function and Symbol is; Class alone is the class itself, Class with Symbol a variable of its body.
// With nothing but Module the name is the module.
type Definition struct {
	Module   *Module
	Function *Function
	Class    *Class
	Symbol   *Symbol
}

// Program returns the program that the module is a part of.
func (m *Module) Program() *Program { return m.program }
