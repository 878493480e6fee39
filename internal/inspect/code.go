package inspect

import (
	"path"
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A signal is one thing of a kind that a module does.
type signal struct {
	kind   kind
	at     source.Range
	when   moment
	detail string // the function or the words that were found
	traits trait  // of what it is applied to
	file   *source.File
	flat   bool // what it is applied to could be read: nothing is decided at run time; of sending: the address is written down
}

// code is one module under inspection.
type code struct {
	module  *resolve.Module
	name    string // path within the package
	auto    moment // when the module's top level runs
	depth   int    // how often the text was decoded to get here
	trusted bool   // it belongs to the program that is scanned, whose own people wrote it
	signals []signal
	inner   []*code // decoded programs that it runs

	peers        map[*resolve.Module]*code // the modules of the package
	siblings     []*code                   // the same, in the order of the package
	thrown       *syntax.Call              // the call that was walked last of which nobody uses the answer
	calls        map[*code]bool            // of which this one runs functions by itself
	called       bool                      // a function of it runs by itself, from another module that is no test
	reached      map[*resolve.Function]bool
	memo         map[*resolve.Symbol]trait
	written      map[*resolve.Symbol]trait         // of what the program put into the file of that name
	handed       map[*resolve.Symbol][]handedValue // what calls give a parameter, and what is put into a container, in the whole package
	told         map[*resolve.Symbol]bool          // parameters that hold what somebody else wrote: of handlers of messages
	bound        map[*resolve.Symbol]syntax.Expr   // what the parameters of a function stand for while its result is folded
	folding      []syntax.Expr                     // what names stand for that is being folded
	logins       map[*resolve.Symbol]bool          // parameters that hold what a program logs in with
	writtenPaths map[string]trait                  // the same of files whose path is a text
	lootTexts    map[syntax.Node]bool              // that name what others keep private
	results      map[*resolve.Function]trait       // of what functions return
	owned        map[ownName]trait                 // of attributes of self
	agreed       map[*resolve.Function]bool        // run when somebody has typed yes
	wrappers     map[*resolve.Function]*wrapper    // functions that only hand on what they are given
	started      bool                              // as a program, by a module that runs by itself
	single       map[syntax.Node]bool              // os.environ where one variable of it is meant
	shown        map[syntax.Node]bool              // texts that are only told to somebody
	compared     map[syntax.Node]bool              // texts of lists that something is only compared with
	behind       map[*resolve.Function]bool        // functions that threads are given; nil before they are known
	ownLoops     map[syntax.Node]bool              // that pick the package's own variables of the environment; nil before they are known
	hosts        []string                          // of addresses in texts
	modulesKept  int                               // one more than names of modules that it has as texts, as far as counted; 0 before
	inline       map[string]bool                   // modules that an expression imports; nil before it is known
	words        map[*regexp.Regexp]bool           // patterns that were looked for in the whole text, with what came of it
	owners       int                               // 2 where numbers of accounts that it obeys stand in it, 1 where none do; 0 before
	silentUntil  int32                             // where the last try that swallows all errors ends
	packedRead   int                               // bytes of texts that were tried for packed programs
	carried      map[string]bool                   // base names of the package's files that are no code
}

const (
	quietRoles  = resolve.Test | resolve.Docs | resolve.Example
	maxDepth    = 4
	maxSignals  = 20_000
	maxFoldText = 1 << 20
)

func newCode(m *resolve.Module, name string, depth int) *code {
	c := unread(m, name, depth)
	c.read()
	return c
}

// unread is a module of which nothing was looked at yet.
func unread(m *resolve.Module, name string, depth int) *code {
	c := &code{module: m, name: name, depth: depth, auto: atImport, reached: map[*resolve.Function]bool{}, memo: map[*resolve.Symbol]trait{}, results: map[*resolve.Function]trait{},
		single: map[syntax.Node]bool{}, shown: map[syntax.Node]bool{}}
	switch path.Base(name) {
	case "setup.py":
		if strings.Count(name, "/") < 2 || installer.MatchString(m.File.Text) { // others are modules of a program that sets something up
			c.auto = atInstall
		}
	case "_build_backend.py", "build_backend.py", "hatch_build.py", "pdm_build.py":
		c.auto = atInstall
	case "sitecustomize.py", "usercustomize.py":
		c.auto = atStart
	case "__main__.py":
		c.auto = whenCalled // as a program: python -m
	}
	return c
}

// installer says that a script installs a package.
var installer = regexp.MustCompile(`\b(setuptools|distutils|skbuild|cx_Freeze|py2app|Cython\.Build|setup\()`)

// read finds out what runs by itself, and notes all signals.
func (c *code) read() {
	c.reachAll()
	c.walkAll()
}

func (c *code) walkAll() {
	c.showMessages()
	c.noteCompared()
	for _, s := range c.module.Tree.Body {
		c.walkTexts(s)
	}
	c.noteWritten()
	for _, s := range c.module.Tree.Body {
		c.walk(s)
	}
	for _, f := range c.module.Functions {
		c.noteReduce(f)
		c.noteSecondKey(f)
	}
}

func (c *code) add(k kind, n syntax.Node, detail string, traits trait, flat bool) {
	if len(c.signals) < maxSignals {
		c.signals = append(c.signals, signal{kind: k, at: n.Span(), when: c.when(n.Span().Start), detail: detail, traits: traits, flat: flat, file: c.module.File})
	}
}

// walkTexts notes what the texts of the program give away.
func (c *code) walkTexts(n syntax.Node) {
	syntax.Walk(n, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.ExprStmt:
			if text, ok := n.Value.(*syntax.Constant); ok && (text.Kind == syntax.Str || text.Kind == syntax.Bytes) {
				return false // a docstring, or a comment in its shape
			}
		case *syntax.Constant:
			if (n.Kind == syntax.Str || n.Kind == syntax.Bytes) && !c.shown[n] {
				c.text(n, n.Text)
				c.unpackedProgram(n)
			}
		case *syntax.Raise:
			c.show(n.Exc)
		case *syntax.BinOp:
			if n.Op == syntax.Add || n.Op == syntax.Div {
				if text, ok := c.fold(n); ok {
					c.text(n, text)
				} else if text, ok := c.joinedPath(n); ok {
					c.text(n, text)
				}
			}
		case *syntax.JoinedStr:
			if _, whole := c.fold(n); !whole && !c.shown[n] {
				c.text(n, c.outline(n))
			}
		case *syntax.Call:
			if tellers[calledName(n)] && tells[c.module.Qualified(n.Func)] {
				for _, a := range n.Args {
					c.show(a)
				}
			}
			if text, ok := c.fold(n); ok {
				c.text(n, text)
			} else if text, ok := c.joinedPath(n); ok {
				c.text(n, text)
			}
		}
		return true
	})
}

// walk notes what the program does.
func (c *code) walk(n syntax.Node) {
	syntax.Walk(n, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.ExprStmt:
			if call := thrownCall(n.Value); call != nil {
				c.thrown = call
				c.unanswered(call)
			}
		case *syntax.Print:
			if n.Exec && len(n.Args) > 0 {
				c.execution(n, "exec", n.Args[0])
			}
		case *syntax.ClassDef:
			c.noteImpostor(n)
		case *syntax.FunctionDef:
			c.toolTexts(n)
		case *syntax.If:
			c.noteMasterKey(n)
		case *syntax.Try:
			c.noteSilence(n)
		case *syntax.Dict:
			var headers []header
			for i, key := range n.Keys {
				if name, ok := key.(*syntax.Constant); ok && name.Kind == syntax.Str {
					headers = append(headers, header{name.Text, n.Values[i]})
				}
			}
			c.mailed(n, headers)
			c.noteDrain(n, headers)
		case *syntax.Assign:
			for _, target := range n.Targets {
				switch target := target.(type) {
				case *syntax.Name:
					if call := thrownCall(n.Value); call != nil && target.ID == "_" {
						c.thrown = call
						c.unanswered(call)
					}
				case *syntax.Attribute:
					c.replacement(n, target, n.Value)
					switch target.Attr {
					case "__code__":
						c.noteCodeObject(n, n.Value)
					case "proxies", "proxy", "proxy_url":
						c.noteInterceptor(n, n.Value)
					}
				case *syntax.Subscript:
					c.inHeader(n, target)
					c.noteRedirection(n, target)
					c.noteTurned(n, target)
					c.noteSignedAway(n, target)
				}
			}
			c.mailHead(n)
		case *syntax.Subscript:
			c.single[n.Value] = true
		case *syntax.Compare:
			for _, right := range n.Comparators {
				c.single[right] = true
			}
		case *syntax.Attribute:
			switch n.Attr {
			case "get", "setdefault", "pop", "update":
				c.single[n.Value] = true
			}
			c.environment(n)
		case *syntax.Call:
			var headers []header
			for _, k := range n.Keywords {
				headers = append(headers, header{k.Arg, k.Value})
				if k.Arg == "description" || k.Arg == "instructions" {
					c.toolText(k.Value)
				}
			}
			c.mailed(n, headers)
			c.noteDrain(n, headers)
			c.call(n)
		}
		return true
	})
}

// says reports whether the text of the module fits a pattern; each is looked for once.
func (c *code) says(pattern *regexp.Regexp) bool {
	found, known := c.words[pattern]
	if !known {
		if c.words == nil {
			c.words = map[*regexp.Regexp]bool{}
		}
		found = pattern.MatchString(c.module.File.Text)
		c.words[pattern] = found
	}
	return found
}

// environment notes os.environ as a value, which is not its look-up of one name.
func (c *code) environment(n *syntax.Attribute) {
	if n.Attr == "environ" && !c.single[n] && c.module.Qualified(n) == "os.environ" {
		c.add(readsEnvironment, n, "os.environ", 0, true)
	}
}
