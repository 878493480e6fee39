package inspect

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A kind is something that code can do or that it mentions.
type kind uint8

const (
	spawns kind = iota
	executes
	fetches
	sends
	usesSockets
	decodes
	writes
	readsEnvironment // as a whole
	readsHost        // user name, host name, current folder
	readsClipboard
	writesClipboard
	readsKeys // keyboard
	readsScreen
	duplicates // a file descriptor: dup2
	sleeps
	mentionsBrowser
	mentionsWallet
	mentionsToken
	mentionsKeys // ssh, cloud, package index credentials
	mentionsMetadata
	mentionsDropPoint
	mentionsPersistence
	mentionsShell
	mentionsDownloader
	mentionsMiner
	mentionsAnalyst
	mentionsProgram // URL of a program, or of a bare address
	mentionsAddress // pattern of a wallet's address
	mentionsPublish // command that publishes a package
	mentionsStart   // file that Python runs at every start
	mentionsWipe    // command that deletes everything
	hiddenCallee
	replacesFunction // of another package, by one that sends
	sendsKey         // that the program holds: a mnemonic, a private key
	readsSite        // where packages are installed
	allocatesCode    // memory that may be executed
	startsMemory     // a thread in memory that the program wrote
	wipes            // the home folder or everything
	startsProgram    // from a path that is put together
	loads            // a library, a module or a folder of modules, by its path
	mentionsRansom   // what victims are told
	mentionsPowerOff // command that stops the machine
	walksHome        // over the files of the home folder
	encrypts
	deletes
	readsCallers    // where the code that calls it stands
	mentionsOrders  // file that assistants, builds and installers take orders from
	mentionsUnasked // flag by which an assistant acts without asking anybody
	mentionsKeyText // public key that is written out
	mentionsImport  // line of a .pth file that is run
	readsMemory     // of another process
	spreads         // copies its own file to another machine
	addsReader      // of mail that its user sends
	writesForeign   // the code of another installed package
	misleads        // an assistant, against the one that it works for
)

var kindNames = map[kind]string{
	spawns: "starts a process", executes: "runs code from a value", fetches: "fetches over the network", sends: "sends over the network",
	usesSockets: "opens a raw connection", decodes: "decodes packed data", writes: "writes files", readsEnvironment: "reads the whole environment",
	readsHost: "reads the names of user and machine", readsClipboard: "reads the clipboard", writesClipboard: "changes the clipboard",
	readsKeys: "listens to the keyboard", readsScreen: "takes pictures of the screen", duplicates: "redirects standard streams", sleeps: "waits",
	mentionsBrowser: "names browser profiles", mentionsWallet: "names wallets", mentionsToken: "looks for tokens", mentionsKeys: "names key files",
	mentionsMetadata: "names the cloud's metadata service", mentionsDropPoint: "names a drop point", mentionsPersistence: "names a place of autostart",
	mentionsShell: "has the text of a remote shell", mentionsDownloader: "has a downloader's command", mentionsMiner: "names a miner or its pool",
	mentionsAnalyst: "names tools of analysts", mentionsProgram: "names a program to download", mentionsAddress: "has a pattern for wallet addresses",
	mentionsPublish: "has a command that publishes packages", mentionsStart: "names a start hook of Python", mentionsWipe: "has a command that deletes everything",
	hiddenCallee: "hides the name of a function", replacesFunction: "replaces a function of another package by one that sends",
	sendsKey: "sends a private key", readsSite: "asks where packages are installed", allocatesCode: "allocates memory for machine code",
	startsMemory: "starts a thread in memory that it wrote", wipes: "deletes the home folder or everything",
	startsProgram: "starts a program by its path", loads: "loads code from a path", mentionsRansom: "demands a ransom",
	mentionsPowerOff: "has a command that stops the machine", walksHome: "goes through the home folder", encrypts: "encrypts", deletes: "deletes files", readsCallers: "finds the files of its callers",
	mentionsOrders: "names a file that other tools obey", mentionsUnasked: "lets an assistant act without asking", mentionsKeyText: "holds a public key",
	mentionsImport: "has a line that a start hook runs", readsMemory: "reads the memory of another process", spreads: "copies itself to another machine",
	writesForeign: "writes the code of another package", addsReader: "adds a reader to mail", misleads: "gives an assistant orders that its user must not know",
}

// capabilityKinds are what two releases are compared by.
var capabilityKinds = map[kind]bool{
	spawns: true, executes: true, fetches: true, sends: true, usesSockets: true, decodes: true, readsEnvironment: true, readsHost: true,
	readsClipboard: true, readsKeys: true, readsScreen: true, duplicates: true, mentionsBrowser: true, mentionsWallet: true, mentionsToken: true,
	mentionsKeys: true, mentionsMetadata: true, mentionsDropPoint: true, mentionsPersistence: true, mentionsMiner: true, hiddenCallee: true,
	replacesFunction: true, sendsKey: true, wipes: true,
}

// A moment is when code runs.
type moment uint8

const (
	whenCalled moment = iota
	atImport
	atInstall
	atStart // of every Python process
)

func (m moment) String() string {
	return [...]string{"when called", "at import", "at installation", "at every start of Python"}[m]
}

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

	peers   map[*resolve.Module]*code // the other modules of the package
	calls   map[*code]bool            // of which this one runs functions by itself
	reached map[*resolve.Function]bool
	memo    map[*resolve.Symbol]trait
	written map[*resolve.Symbol]trait         // of what the program put into the file of that name
	handed  map[*resolve.Symbol][]syntax.Expr // what the module's own calls give a parameter, and what it puts into a container
	agreed  map[*resolve.Function]bool        // run when somebody has typed yes
	started bool                              // as a program, by a module that runs by itself
	single  map[syntax.Node]bool              // os.environ where one variable of it is meant
	shown   map[syntax.Node]bool              // texts that are only told to somebody
	hosts   []string                          // of addresses in texts
	carried map[string]bool                   // base names of the package's files that are no code
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
	c := &code{module: m, name: name, depth: depth, auto: atImport, reached: map[*resolve.Function]bool{}, memo: map[*resolve.Symbol]trait{},
		single: map[syntax.Node]bool{}, shown: map[syntax.Node]bool{}}
	switch path.Base(name) {
	case "setup.py", "_build_backend.py", "build_backend.py", "hatch_build.py", "pdm_build.py":
		c.auto = atInstall
	case "sitecustomize.py", "usercustomize.py":
		c.auto = atStart
	case "__main__.py":
		c.auto = whenCalled // as a program: python -m
	}
	return c
}

// read finds out what runs by itself, and notes all signals.
func (c *code) read() {
	c.reachAll()
	c.walkAll()
}

func (c *code) reachAll() {
	if c.auto == whenCalled {
		return
	}
	for _, s := range c.module.Tree.Body {
		c.reach(s)
	}
	for _, f := range c.module.Functions { // asked for whatever is imported by name and not there
		if f.Name == "__getattr__" && f.Class == nil && f.Scope.Parent.Kind == resolve.ModuleScope {
			c.reachFunction(f)
		}
	}
}

func (c *code) walkAll() {
	c.noteWritten()
	for _, s := range c.module.Tree.Body {
		c.walk(s)
	}
}

// reach marks the functions that run without being called from outside: those that the top level
// calls or hands on (to a thread, to atexit), and in setup.py the methods of commands.
func (c *code) reach(n syntax.Node) {
	syntax.Walk(n, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.FunctionDef:
			for _, d := range n.Decorators {
				c.reach(d)
				c.handOn(d)
			}
			return false
		case *syntax.Lambda:
			return false
		case *syntax.ClassDef:
			if c.auto == atInstall {
				c.reachMethods(n, false)
			}
			c.reachCreation(n)
			return true
		case *syntax.Assign: // client.on_message = answer
			if attr, ok := n.Targets[0].(*syntax.Attribute); ok && strings.HasPrefix(attr.Attr, "on_") {
				c.handOn(n.Value)
			}
		case *syntax.If:
			asked := c.asksPerson(n.Test)
			if asked {
				c.noteAgreed(n)
			}
			if c.auto != atInstall && (!c.started && isMainTest(n.Test) || asked) {
				for _, s := range n.Orelse {
					c.reach(s)
				}
				return false
			}
		case *syntax.Call:
			for _, f := range c.module.Targets(n) {
				c.reachFunction(f)
			}
			if lambda, ok := n.Func.(*syntax.Lambda); ok {
				c.reach(lambda.Body)
			}
			c.reachStarted(n)
			c.reachFinders(n)
			if runners[calledName(n)] {
				for _, a := range n.Args {
					c.handOn(a)
				}
				for _, k := range n.Keywords {
					c.handOn(k.Value)
				}
			}
		}
		return true
	})
}

// runners run, sooner or later by themselves, a function that they are given.
var runners = map[string]bool{"Thread": true, "Process": true, "Timer": true, "register": true, "submit": true, "map": true, "filter": true, "run": true,
	"start_new_thread": true, "signal": true, "Listener": true, "run_until_complete": true, "create_task": true, "apply_async": true, "call_later": true, "on_press": true, "hook": true, "addaudithook": true}

// calledName is the last part of what a call calls.
func calledName(n *syntax.Call) string {
	switch f := n.Func.(type) {
	case *syntax.Name:
		return f.ID
	case *syntax.Attribute:
		return f.Attr
	}
	return ""
}

// handOn marks a function that is passed to another, and the methods of a class whose object is made.
func (c *code) handOn(e syntax.Expr) {
	for _, f := range c.functions(e) {
		c.reachFunction(f)
	}
}

// functions are those of the module that an expression names, or is.
func (c *code) functions(e syntax.Expr) []*resolve.Function {
	name := ""
	switch e := e.(type) {
	case *syntax.Lambda:
		if f := c.module.FunctionAt(e.Body.Span().Start); f != nil && f.Node == e {
			return []*resolve.Function{f}
		}
		return nil
	case *syntax.Name, *syntax.Attribute:
		name = c.module.Qualified(e)
	}
	var all []*resolve.Function
	for _, f := range c.module.Functions {
		if f.Qualified == name && name != "" {
			all = append(all, f)
		}
	}
	return all
}

// reachCreation marks what runs when a class is made: its metaclass, and __init_subclass__ of its bases.
func (c *code) reachCreation(n *syntax.ClassDef) {
	mark := func(class syntax.Expr, methods ...string) {
		name := c.module.Qualified(class)
		for _, f := range c.module.Functions {
			if f.Class != nil && slices.Contains(methods, f.Name) && name != "" && f.Qualified == name+"."+f.Name {
				c.reachFunction(f)
			}
		}
	}
	for _, k := range n.Keywords {
		if k.Arg == "metaclass" {
			mark(k.Value, "__prepare__", "__new__", "__init__")
		}
	}
	for _, base := range n.Bases {
		mark(base, "__init_subclass__")
	}
}

func (c *code) reachFunction(f *resolve.Function) {
	if f.Module != c.module {
		if other := c.peers[f.Module]; other != nil && !c.module.Role.Has(quietRoles) {
			if c.calls == nil {
				c.calls = map[*code]bool{}
			}
			c.calls[other] = true
			other.reachFunction(f)
		}
		return
	}
	if c.reached[f] {
		return
	}
	c.reached[f] = true
	if def := f.Def(); def != nil {
		for _, s := range def.Body {
			c.reach(s)
		}
	} else if lambda, ok := f.Node.(*syntax.Lambda); ok {
		c.reach(lambda.Body)
	}
	if f.Class != nil && f.Class.Node != nil && f.Name == "__init__" {
		c.reachMethods(f.Class.Node, true)
	}
}

// reachMethods marks the methods of a class: of a command of setup.py, or of one that is instantiated.
func (c *code) reachMethods(class *syntax.ClassDef, threads bool) {
	for _, f := range c.module.Functions {
		if f.Class == nil || f.Class.Node != class {
			continue
		}
		if !threads || f.Name == "run" {
			c.reachFunction(f)
		}
	}
}

// reachFinders marks what runs at every import from now on, once a finder is put into sys.meta_path.
func (c *code) reachFinders(n *syntax.Call) {
	put, ok := n.Func.(*syntax.Attribute)
	if !ok || put.Attr != "insert" && put.Attr != "append" || c.module.Qualified(put.Value) != "sys.meta_path" {
		return
	}
	for _, f := range c.module.Functions {
		if f.Class != nil && importHooks[f.Name] {
			c.reachFunction(f)
		}
	}
}

// importHooks are the methods of finders and loaders that Python calls.
var importHooks = map[string]bool{"find_spec": true, "find_module": true, "create_module": true, "exec_module": true, "load_module": true}

func isMainTest(e syntax.Expr) bool {
	compare, ok := e.(*syntax.Compare)
	if !ok {
		return false
	}
	name, ok := compare.Left.(*syntax.Name)
	return ok && name.ID == "__name__"
}

// asksPerson reports whether a test looks at what somebody typed: what follows is that person's decision.
func (c *code) asksPerson(test syntax.Expr) bool {
	asked := false
	syntax.Walk(test, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Name:
			symbol, _ := c.module.ScopeAt(n.Start).Lookup(n.ID)
			if symbol == nil {
				break
			}
			for _, b := range symbol.Bindings {
				if call, ok := b.Value.(*syntax.Call); ok && b.Kind == resolve.BindAssign && prompts[calledName(call)] {
					asked = true
				}
			}
		case *syntax.Call:
			asked = asked || prompts[calledName(n)]
		}
		return !asked
	})
	return asked
}

// noteAgreed marks the functions that run when a person has agreed.
func (c *code) noteAgreed(n *syntax.If) {
	for _, s := range n.Body {
		syntax.Walk(s, func(n syntax.Node) bool {
			if call, ok := n.(*syntax.Call); ok {
				for _, f := range c.module.Targets(call) {
					if c.agreed == nil {
						c.agreed = map[*resolve.Function]bool{}
					}
					c.agreed[f] = true
				}
			}
			return true
		})
	}
}

var prompts = map[string]bool{"input": true, "raw_input": true, "confirm": true}

// when says when the code at an offset runs.
func (c *code) when(offset int32) moment {
	if c.depth > 0 {
		return c.auto
	}
	f := c.module.FunctionAt(offset)
	for f != nil {
		if c.reached[f] {
			return c.auto
		}
		if _, lambda := f.Node.(*syntax.Lambda); !lambda {
			return whenCalled
		}
		start := f.Node.Span().Start
		if start == 0 {
			break
		}
		f = c.module.FunctionAt(start - 1)
	}
	if c.auto != atInstall && c.inMain(offset) {
		return whenCalled
	}
	return c.auto
}

func (c *code) inMain(offset int32) bool {
	for _, s := range c.module.Tree.Body {
		if i, ok := s.(*syntax.If); ok && (!c.started && isMainTest(i.Test) || c.asksPerson(i.Test)) && i.Start <= offset && offset < i.End {
			return true
		}
	}
	return false
}

func (c *code) add(k kind, n syntax.Node, detail string, traits trait, flat bool) {
	if len(c.signals) < maxSignals {
		c.signals = append(c.signals, signal{kind: k, at: n.Span(), when: c.when(n.Span().Start), detail: detail, traits: traits, flat: flat, file: c.module.File})
	}
}

func (c *code) walk(n syntax.Node) {
	syntax.Walk(n, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.ExprStmt:
			if text, ok := n.Value.(*syntax.Constant); ok && (text.Kind == syntax.Str || text.Kind == syntax.Bytes) {
				return false // a docstring, or a comment in its shape
			}
			if call, ok := n.Value.(*syntax.Call); ok {
				c.unanswered(call)
			}
		case *syntax.Constant:
			if (n.Kind == syntax.Str || n.Kind == syntax.Bytes) && !c.shown[n] {
				c.text(n, n.Text)
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
		case *syntax.Print:
			if n.Exec && len(n.Args) > 0 {
				c.execution(n, "exec", n.Args[0])
			}
		case *syntax.JoinedStr:
			if _, whole := c.fold(n); !whole && !c.shown[n] {
				c.text(n, c.outline(n))
			}
		case *syntax.FunctionDef:
			c.toolTexts(n)
		case *syntax.Dict:
			var headers []header
			for i, key := range n.Keys {
				if name, ok := key.(*syntax.Constant); ok && name.Kind == syntax.Str {
					headers = append(headers, header{name.Text, n.Values[i]})
				}
			}
			c.mailed(n, headers)
		case *syntax.Assign:
			for _, target := range n.Targets {
				if attr, ok := target.(*syntax.Attribute); ok {
					c.replacement(n, attr, n.Value)
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
			if tellers[calledName(n)] && tells[c.module.Qualified(n.Func)] {
				for _, a := range n.Args {
					c.show(a)
				}
			}
			c.call(n)
		}
		return true
	})
}

// tells are functions that put a text before a person; tellers are the last parts of their names.
var tells = map[string]bool{"builtins.print": true, "sys.exit": true, "builtins.SystemExit": true, "warnings.warn": true, "click.echo": true, "logging.info": true, "logging.warning": true, "logging.error": true}

var tellers = map[string]bool{"print": true, "exit": true, "SystemExit": true, "warn": true, "echo": true, "info": true, "warning": true, "error": true}

// show marks the texts of what a person is told: an error says which command to type, and types none.
func (c *code) show(e syntax.Expr) {
	if e == nil {
		return
	}
	syntax.Walk(e, func(n syntax.Node) bool {
		switch n.(type) {
		case *syntax.Constant, *syntax.JoinedStr:
			c.shown[n] = true
		}
		return true
	})
}

// environment notes os.environ as a value, which is not its look-up of one name.
func (c *code) environment(n *syntax.Attribute) {
	if n.Attr == "environ" && !c.single[n] && c.module.Qualified(n) == "os.environ" {
		c.add(readsEnvironment, n, "os.environ", 0, true)
	}
}

// callee names what a call calls, also where the name is built; hidden says that it is.
func (c *code) callee(e syntax.Expr, depth int) (name string, hidden bool) {
	if name := c.module.Qualified(e); name != "" {
		return normal(name), c.builtName(e)
	}
	if depth > 6 {
		return "", false
	}
	switch e := e.(type) {
	case *syntax.Attribute:
		base, hidden := c.callee(e.Value, depth+1)
		if e.Attr == "__class__" && len(c.functions(e.Value)) > 0 {
			return "types.FunctionType", true
		}
		if base == "" && e.Attr == "__builtins__" {
			return "builtins", true // reached through some object
		}
		if base == "" {
			return "", hidden
		}
		return normal(base + "." + e.Attr), hidden
	case *syntax.Call:
		called, wasHidden := c.callee(e.Func, depth+1)
		switch called {
		case "builtins.__import__", "importlib.import_module":
			if len(e.Args) > 0 {
				if text, ok := c.fold(e.Args[0]); ok {
					return text, wasHidden || !isWritten(e.Args[0])
				}
			}
		case "builtins.getattr":
			if len(e.Args) > 1 {
				base, baseHidden := c.callee(e.Args[0], depth+1)
				if text, ok := c.fold(e.Args[1]); ok && base != "" {
					return normal(base + "." + text), wasHidden || baseHidden || !isWritten(e.Args[1])
				}
			}
		case "builtins.globals", "builtins.vars", "builtins.locals":
			return "builtins", wasHidden
		case "builtins.type":
			if len(e.Args) == 1 && len(c.functions(e.Args[0])) > 0 {
				return "types.FunctionType", true
			}
		}
	case *syntax.Subscript:
		base, wasHidden := c.callee(e.Value, depth+1)
		if strings.HasPrefix(base, "builtins") || base == "sys.modules" {
			if text, ok := c.fold(e.Slice); ok {
				if text == "__builtins__" {
					return "builtins", wasHidden || !isWritten(e.Slice)
				}
				if base == "sys.modules" {
					return text, wasHidden || !isWritten(e.Slice)
				}
				return normal(strings.TrimSuffix(base, ".__dict__") + "." + text), true
			}
		}
	case *syntax.Name:
		if e.ID == "__builtins__" {
			return "builtins", false
		}
		if value := c.only(e); value != nil {
			return c.callee(value, depth+1)
		}
	}
	return "", false
}

// builtName reports whether a name that resolve could read is put together in the text.
func (c *code) builtName(e syntax.Expr) bool {
	built := false
	look := func(e syntax.Expr) {
		syntax.Walk(e, func(n syntax.Node) bool {
			if call, ok := n.(*syntax.Call); ok {
				if f, ok := call.Func.(*syntax.Name); ok && (f.ID == "getattr" && len(call.Args) > 1 && !isWritten(call.Args[1]) || f.ID == "__import__" && len(call.Args) > 0 && !isWritten(call.Args[0])) {
					built = true
				}
			}
			if item, ok := n.(*syntax.Subscript); ok && !c.isWrittenName(item.Slice) {
				if _, text := c.fold(item.Slice); text {
					built = true
				}
			}
			return !built
		})
	}
	look(e)
	for {
		attr, ok := e.(*syntax.Attribute)
		if !ok {
			break
		}
		e = attr.Value
	}
	if name, ok := e.(*syntax.Name); ok {
		if value := c.only(name); value != nil {
			look(value)
		}
	}
	return built
}

// isWritten reports whether a text stands in the program as it is, or is named.
func isWritten(e syntax.Expr) bool {
	switch e := e.(type) {
	case *syntax.Constant:
		return true
	case *syntax.Name, *syntax.Attribute, *syntax.JoinedStr:
		return true
	case *syntax.BinOp:
		return e.Op != syntax.Add || !isPiece(e.Left) || !isPiece(e.Right)
	}
	return false
}

// isWrittenName is isWritten for what a name stands for.
func (c *code) isWrittenName(e syntax.Expr) bool {
	if name, ok := e.(*syntax.Name); ok {
		if value := c.only(name); value != nil {
			e = value
		}
	}
	return isWritten(e)
}

func isPiece(e syntax.Expr) bool {
	switch e := e.(type) {
	case *syntax.Constant:
		return true
	case *syntax.BinOp:
		return isPiece(e.Left) && isPiece(e.Right)
	}
	return false
}

// only is the one value that a name is ever bound to, or nil.
func (c *code) only(e *syntax.Name) syntax.Expr {
	symbol, _ := c.module.ScopeAt(e.Start).Lookup(e.ID)
	if symbol == nil || len(symbol.Bindings) != 1 || symbol.Bindings[0].Part != 0 || symbol.Bindings[0].Iter {
		return nil
	}
	return symbol.Bindings[0].Value
}

// normal gives a function the one name that the tables know.
func normal(name string) string {
	name = strings.ReplaceAll(name, "__builtin__.", "builtins.")
	if _, below, ok := strings.Cut(name, "__builtins__."); ok {
		name = "builtins." + below
	}
	name = strings.ReplaceAll(name, "builtins.__dict__.", "builtins.")
	for _, alias := range [...][2]string{{"posix.", "os."}, {"nt.", "os."}, {"_socket.", "socket."}, {"urllib2.", "urllib.request."}, {"urllib.urlopen", "urllib.request.urlopen"},
		{"urllib.urlretrieve", "urllib.request.urlretrieve"}, {"six.moves.urllib.", "urllib."}, {"commands.getoutput", "subprocess.getoutput"}} {
		if rest, ok := strings.CutPrefix(name, alias[0]); ok {
			return alias[1] + rest
		}
	}
	return name
}

// calls says of functions what they do.
var calls = func() map[string]kind {
	table := map[string]kind{}
	for k, names := range map[kind]string{
		spawns: `os.system os.popen os.popen2 os.popen3 os.startfile os.spawnl os.spawnle os.spawnlp os.spawnv os.spawnve os.spawnvp os.execl os.execle os.execlp
			os.execv os.execve os.execvp os.execvpe os.posix_spawn subprocess.Popen subprocess.call subprocess.run subprocess.check_call subprocess.check_output
			subprocess.getoutput subprocess.getstatusoutput pty.spawn asyncio.create_subprocess_shell asyncio.create_subprocess_exec win32api.WinExec
			ctypes.windll.shell32.ShellExecuteW ctypes.windll.shell32.ShellExecuteA ctypes.windll.kernel32.WinExec asyncio.subprocess.create_subprocess_shell`,
		executes: `builtins.exec builtins.eval builtins.compile builtins.execfile marshal.loads types.FunctionType code.InteractiveInterpreter runpy.run_path
			runpy.run_module types.CodeType _testcapi.run_in_subinterp pickle.loads cloudpickle.loads dill.loads`,
		fetches: `requests.get urllib.request.urlopen urllib.request.urlretrieve urllib.request.Request httpx.get urllib3.request requests.Session.get
			requests.sessions.Session.get httpx.Client.get aiohttp.ClientSession.get urllib3.PoolManager.request wget.download http.client.HTTPSConnection.request
			http.client.HTTPConnection.request httpx.stream http.client.HTTPSConnection http.client.HTTPConnection urllib.request.URLopener.retrieve gdown.download`,
		sends: `requests.post requests.put requests.request requests.Session.post requests.sessions.Session.post httpx.post httpx.put httpx.Client.post httpx.AsyncClient.post
			aiohttp.ClientSession.post socket.socket.send socket.socket.sendall socket.socket.sendto smtplib.SMTP smtplib.SMTP_SSL ftplib.FTP ftplib.FTP_TLS
			socket.gethostbyname socket.getaddrinfo dns.resolver.resolve dns.resolver.query dhooks.Webhook discord_webhook.DiscordWebhook discord.Webhook.from_url
			discord.SyncWebhook.from_url telegram.Bot telebot.TeleBot requests.patch discord_webhook.DiscordEmbed scapy.all.send scapy.all.sendp scapy.all.sr1 scapy.all.sr`,
		usesSockets:     `socket.socket socket.create_connection asyncio.open_connection websocket.WebSocketApp websocket.create_connection websockets.connect`,
		readsHost:       `socket.gethostname socket.getfqdn getpass.getuser os.getlogin os.getcwd uuid.getnode platform.node os.uname platform.uname os.path.expanduser`,
		readsClipboard:  `pyperclip.paste win32clipboard.GetClipboardData clipboard.paste PIL.ImageGrab.grabclipboard xerox.paste`,
		writesClipboard: `pyperclip.copy win32clipboard.SetClipboardData win32clipboard.SetClipboardText clipboard.copy`,
		readsKeys:       `pynput.keyboard.Listener keyboard.on_press keyboard.hook keyboard.on_release keyboard.record keyboard.start_recording pyHook.HookManager pyxhook.HookManager`,
		readsScreen:     `PIL.ImageGrab.grab pyautogui.screenshot mss.mss pyscreenshot.grab cv2.VideoCapture`,
		readsSite:       `site.getsitepackages site.getusersitepackages sysconfig.get_path sysconfig.get_paths distutils.sysconfig.get_python_lib`,
		allocatesCode:   `os.memfd_create ctypes.windll.kernel32.VirtualAlloc ctypes.windll.kernel32.VirtualAllocEx ctypes.windll.kernel32.VirtualProtect`,
		startsMemory:    `ctypes.windll.kernel32.CreateThread ctypes.windll.kernel32.CreateRemoteThread ctypes.windll.kernel32.QueueUserAPC`,
		wipes:           `shutil.rmtree`,
		duplicates:      `os.dup2`,
		sleeps:          `time.sleep`,
		loads: `ctypes.CDLL ctypes.WinDLL ctypes.OleDLL ctypes.PyDLL ctypes.cdll.LoadLibrary ctypes.windll.LoadLibrary importlib.util.spec_from_file_location
			importlib.machinery.SourceFileLoader importlib.machinery.ExtensionFileLoader zipimport.zipimporter sys.path.insert sys.path.append site.addsitedir imp.load_source imp.load_compiled
			importlib.machinery.SourcelessFileLoader`,
		readsCallers: `inspect.stack inspect.getouterframes inspect.currentframe sys._getframe traceback.extract_stack`,
		encrypts:     `cryptography.fernet.Fernet.encrypt`,
		deletes:      `os.remove os.unlink pathlib.Path.unlink os.rename os.replace`,
		decodes: `base64.b64decode base64.b32decode base64.b16decode base64.b85decode base64.a85decode base64.urlsafe_b64decode base64.standard_b64decode
			base64.decodebytes base64.decodestring zlib.decompress bz2.decompress lzma.decompress gzip.decompress binascii.unhexlify binascii.a2b_hex binascii.a2b_base64
			builtins.bytes.fromhex builtins.bytearray.fromhex codecs.decode cryptography.fernet.Fernet.decrypt binascii.a2b_uu`,
		writes: `winreg.SetValueEx winreg.CreateKey _winreg.SetValueEx shutil.copy shutil.copyfile shutil.copy2 shutil.move os.symlink pathlib.Path.write_text pathlib.Path.write_bytes`,
	} {
		for name := range strings.FieldsSeq(names) {
			table[name] = k
		}
	}
	return table
}()

func (c *code) call(n *syntax.Call) {
	name, hidden := c.callee(n.Func, 0)
	if hidden {
		switch k, known := calls[name]; {
		case known && isVerb(name): // a client chooses among get, post and put
		case known && (k == spawns || k == executes || k == fetches || k == sends || k == usesSockets || k == decodes):
			c.add(hiddenCallee, n, name, 0, false)
		}
	}
	if text, ok := c.fold(n); ok {
		c.text(n, text)
	} else if text, ok := c.joinedPath(n); ok {
		c.text(n, text)
	}
	if strings.HasPrefix(name, "webbrowser.open") {
		if traits := c.traitsOf(n); traits&private != 0 { // in the address
			c.add(sends, n, name, traits, c.fixedAddress(n))
		}
		return
	}
	if name == "builtins.open" || strings.HasSuffix(name, ".open") {
		if c.opensToWrite(n) {
			c.add(writes, n, "open", 0, true)
			c.noteForeign(n, argument(n, 0, "file"))
		} else if len(n.Args) > 0 && processMemory.MatchString(c.outline(n.Args[0])) {
			c.add(readsMemory, n, name, 0, true)
		}
		return
	}
	if runners[calledName(n)] {
		c.handedCalls(n)
	}
	if name == "mmap.mmap" && c.mayRun(argument(n, 3, "prot")) {
		c.add(allocatesCode, n, name, 0, true)
	}
	if made, ok := n.Func.(*syntax.Call); ok && len(n.Args) == 1 && len(c.functions(n.Args[0])) == 0 && c.when(n.Start) != whenCalled {
		if name, _ := c.callee(made.Func, 0); name == "ctypes.CFUNCTYPE" || name == "ctypes.WINFUNCTYPE" {
			c.add(startsMemory, n, name, 0, false)
		}
	}
	if name == "os.walk" && len(n.Args) > 0 && c.isBelowHome(n.Args[0]) {
		c.add(walksHome, n, name, 0, true)
	}
	if name == "builtins.setattr" && len(n.Args) == 3 {
		c.replacement(n, n.Args[0], n.Args[2])
	}
	k, known := calls[name]
	if !known {
		c.method(n, name)
		return
	}
	var first syntax.Expr
	if len(n.Args) > 0 {
		first = n.Args[0]
	}
	switch k {
	case executes:
		if first != nil {
			c.execution(n, name, first)
		}
	case fetches:
		if name == "urllib.request.Request" || strings.HasSuffix(name, ".request") || argument(n, 1, "data") != nil && name != "urllib.request.urlretrieve" {
			k = sends
		}
		c.add(k, n, name, c.traitsOf(n), k == sends && c.fixedAddress(n))
		if k == sends && c.strangeAddress(n) && (c.handsKey(n) || c.handsForeignKey(n)) {
			c.add(sendsKey, n, name, 0, true)
		}
		if k == sends || name == "urllib.request.urlopen" || strings.HasSuffix(name, ".get") {
			c.add(fetches, n, name, 0, false)
			if traits := c.traitsOf(n); k == fetches && (traits&private != 0 || traits&(opened|encodedText) == opened|encodedText) { // in the address
				c.add(sends, n, name, traits, c.fixedAddress(n))
			}
		}
	case spawns:
		_, flat := c.command(first)
		program := first
		if list, ok := first.(*syntax.List); ok && len(list.Elts) > 0 {
			program = list.Elts[0]
		}
		if text, ok := c.joinedPath(program); ok && programPath.MatchString(text) {
			c.add(startsProgram, n, path.Base(text), 0, true)
		}
		if pushesAway.MatchString(c.outline(first)) {
			c.add(sends, n, "git push", opened, true)
		}
		if c.copiesItself(first) {
			c.add(spreads, n, name, 0, true)
		}
		if memoryFile.MatchString(c.leading(program)) {
			c.add(startsMemory, n, name, 0, true)
		}
		traits := c.traitsOf(n)
		if c.traits(first, 0)&decoded != 0 {
			traits |= hiddenCommand
		}
		if c.uploads(first) {
			if traits&private != 0 {
				c.add(sends, n, name, traits, true)
			} else if c.uploadsFile(first) {
				c.add(sends, n, name, opened, true)
			}
		}
		if input := argument(n, 1<<10, "input"); input != nil && c.isInterpreter(program) && c.traits(input, 0)&(decoded|fetched) != 0 {
			c.execution(n, name, input)
		}
		if c.startedTraits(first)&dropped != 0 {
			traits |= dropped
		} else {
			traits &^= dropped
		}
		if c.discards(n, "stdout") && c.discards(n, "stderr") {
			traits |= quiet
		}
		c.add(k, n, name, traits, flat)
	case loads:
		if traits := c.traitsOf(n); traits&(fetched|decoded|own) != 0 {
			c.add(k, n, name, traits, false)
		}
	case readsHost:
		if name == "os.path.expanduser" {
			return // nearly every program asks; texts say for which file
		}
		c.add(k, n, name, 0, true)
	case sends:
		if strings.HasPrefix(name, "socket.get") && c.traitsOf(n)&(host|environment|encodedText) == 0 {
			return // a look-up of a fixed name
		}
		if c.isOwnName(first) {
			return // asks for the machine's own address
		}
		c.add(k, n, name, c.traitsOf(n), c.fixedAddress(n))
		if c.strangeAddress(n) && (c.handsKey(n) || c.handsForeignKey(n)) {
			c.add(sendsKey, n, name, 0, true)
		}
	case writes:
		c.add(k, n, name, c.traitsOf(n), false)
		if strings.HasPrefix(name, "shutil.") {
			c.noteForeign(n, argument(n, 1, "dst"))
		}
	case wipes:
		if first != nil && c.isHome(first) {
			c.add(k, n, name, 0, true)
		}
	default:
		c.add(k, n, name, c.traitsOf(n), false)
	}
}

// opensToWrite reports whether a call that opens a file, which is its argument or has it as a method, does so to write.
func (c *code) opensToWrite(n *syntax.Call) bool {
	mode := argument(n, 1, "mode")
	if _, method := n.Func.(*syntax.Attribute); method && mode == nil && len(n.Args) == 1 {
		mode = n.Args[0]
	}
	text, ok := c.fold(mode)
	return ok && strings.ContainsAny(text, "wax+") && strings.Trim(text, "rwaxbt+") == ""
}

// method knows some methods by their names alone, where the type is not known.
func (c *code) method(n *syntax.Call, name string) {
	attr, ok := n.Func.(*syntax.Attribute)
	if !ok {
		return
	}
	switch attr.Attr {
	case "exec_module", "load_module":
		return
	case "open":
		if c.opensToWrite(n) {
			c.add(writes, n, attr.Attr, 0, true)
		}
	case "encrypt":
		c.add(encrypts, n, attr.Attr, 0, true)
	case "unlink":
		c.add(deletes, n, attr.Attr, c.traits(attr.Value, 0), true)
	case "rglob":
		if c.module.Qualified(attr.Value) == "" && c.isHome(attr.Value) {
			c.add(walksHome, n, attr.Attr, 0, true)
		}
	case "sendmail":
		if list, ok := argument(n, 1, "to_addrs").(*syntax.List); ok {
			var headers []header
			for _, to := range list.Elts {
				headers = append(headers, header{"to", to}, header{"bcc", to})
			}
			c.mailed(n, headers)
		}
		c.add(sends, n, attr.Attr, c.traitsOf(n), false)
	case "send", "sendall", "sendto":
		if len(n.Args) > 0 {
			if _, said := c.fold(n.Args[0]); said && len(n.Keywords) == 0 {
				return // "ack" tells nobody anything
			}
		}
		c.add(sends, n, attr.Attr, c.traitsOf(n), false)
	case "storbinary", "send_document", "send_message":
		c.add(sends, n, attr.Attr, c.traitsOf(n), false)
	case "post":
		if len(n.Args)+len(n.Keywords) > 1 {
			c.add(sends, n, attr.Attr, c.traitsOf(n), c.fixedAddress(n))
		}
	case "put", "putfo":
		if strings.Contains(c.module.File.Text, "paramiko") {
			c.add(sends, n, attr.Attr, c.traitsOf(n), false)
		}
	case "put_object", "upload_file", "upload_fileobj", "upload_blob", "upload_from_string", "upload_from_filename":
		c.add(sends, n, attr.Attr, c.traitsOf(n), false)
	case "get_frozen_credentials":
		c.add(mentionsKeys, n, attr.Attr, 0, true)
	case "write_text", "write_bytes":
		c.add(writes, n, attr.Attr, 0, true)
	}
}

// pushesAway is a command that pushes to a repository whose address is written in it.
var pushesAway = regexp.MustCompile(`\bgit .{0,40}push\b.{0,60}https?://[^*]`)

// mayRun reports whether memory is asked for with the right to run what is in it.
func (c *code) mayRun(protection syntax.Expr) bool {
	if protection == nil {
		return false
	}
	may := false
	syntax.Walk(protection, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Attribute:
			may = may || n.Attr == "PROT_EXEC"
		case *syntax.Constant:
			may = may || n.Text == "7"
		}
		return !may
	})
	return may
}

// discards reports whether a process that a call starts has a stream that leads nowhere.
func (c *code) discards(n *syntax.Call, stream string) bool {
	e := argument(n, 1<<10, stream)
	return e != nil && c.module.Qualified(e) == "subprocess.DEVNULL"
}

// memoryFile is the path of a file that is open and may have no other name.
var memoryFile = regexp.MustCompile(`^/(proc/[^/]+|dev)/fd/`)

var programPath = regexp.MustCompile(`(?i)\.(exe|scr|msi|bat|cmd|ps1|vbs)$`)

func argument(n *syntax.Call, position int, name string) syntax.Expr {
	for _, k := range n.Keywords {
		if k.Arg == name {
			return k.Value
		}
	}
	if len(n.Args) > position {
		return n.Args[position]
	}
	return nil
}

// execution notes that a value is run as code; a value that can be decoded is read as a program.
func (c *code) execution(n syntax.Node, name string, value syntax.Expr) {
	text, flat := c.fold(value)
	traits := c.traits(value, 0)
	c.add(executes, n, name, traits, flat)
	if !flat || c.depth >= maxDepth || len(text) < 4 {
		return
	}
	file := source.NewFile(c.module.File.Path, text)
	tree := syntax.Parse(file)
	if len(tree.Body) == 0 || len(tree.Errors) > 0 {
		return
	}
	inner := newCode(moduleOf(file), c.name, c.depth+1)
	inner.auto = c.when(n.Span().Start)
	c.inner = append(c.inner, inner)
	for _, s := range inner.signals {
		s.at, s.when, s.file = n.Span(), inner.auto, c.module.File // where it is run
		if len(c.signals) < maxSignals {
			c.signals = append(c.signals, s)
		}
	}
}

// command is the text of a command, whether one text or a list of words.
func (c *code) command(e syntax.Expr) (string, bool) {
	if e == nil {
		return "", false
	}
	if list, ok := e.(*syntax.List); ok {
		var words []string
		flat := true
		for _, item := range list.Elts {
			word, ok := c.fold(item)
			flat = flat && ok
			words = append(words, word)
		}
		text := strings.Join(words, " ")
		c.text(list, text)
		return text, flat
	}
	text, flat := c.fold(e)
	if _, written := e.(*syntax.Constant); flat && !written {
		c.text(e, text)
	}
	return text, flat
}

// joinedPath is the constant tail of a path that is put together: home / ".aws" / "credentials".
func (c *code) joinedPath(n syntax.Expr) (string, bool) {
	var parts []syntax.Expr
	switch n := n.(type) {
	case *syntax.Call:
		attr, ok := n.Func.(*syntax.Attribute)
		if !ok || attr.Attr != "join" && attr.Attr != "joinpath" || len(n.Args) < 2 && attr.Attr == "join" {
			return "", false
		}
		parts = n.Args
	case *syntax.BinOp:
		var left func(e syntax.Expr)
		left = func(e syntax.Expr) {
			if b, ok := e.(*syntax.BinOp); ok && b.Op == n.Op {
				left(b.Left)
				parts = append(parts, b.Right)
				return
			}
			parts = append(parts, e)
		}
		left(n)
	}
	var words []string
	for _, p := range parts {
		if text, ok := c.fold(p); ok {
			words = append(words, strings.Trim(text, "/"))
		} else {
			words = append(words, "*")
		}
	}
	separator := "/"
	if b, ok := n.(*syntax.BinOp); ok && b.Op == syntax.Add {
		separator = ""
	}
	return strings.Join(words, separator), len(words) > 1
}

// text looks for what a piece of text gives away.
func (c *code) text(n syntax.Node, text string) {
	if len(text) < 4 || len(text) > maxFoldText {
		return
	}
	text = strings.ReplaceAll(text, `\`, "/")
	if strings.Contains(text, "://") {
		for _, found := range anyHost.FindAllStringSubmatch(text, -1) {
			c.hosts = append(c.hosts, strings.ToLower(found[1]))
		}
	}
	if len(text) >= 95 && len(text) < 4096 {
		if found := moneroAddress.FindString(text); found != "" {
			c.add(mentionsMiner, n, found[:57], 0, true)
		}
	}
	mentionSet().search(text, func(i int, found string) {
		if mentions[i].kind == mentionsShell && looksForPort(text) {
			return
		}
		c.add(mentions[i].kind, n, strings.TrimSpace(clip(found)), 0, true)
	})
}

// looksForPort says that a text opens a connection in the shell to see whether somebody answers: nothing is read from it, and
// no shell is tied to it.
func looksForPort(text string) bool {
	return opensPort.MatchString(text) && !tiesShell.MatchString(text)
}

var (
	opensPort = regexp.MustCompile(`(["':(] ?|exec [0-9]|echo ?|\btimeout\b.{0,80})[<>]{1,2} ?/dev/tcp/`)
	tiesShell = regexp.MustCompile(`\bsh -i|-i\b|[<>]& ?[3-9]|0[<>]& ?1|>& ?/dev/tcp|\bcat\b|\bread\b|\beval\b`)
)

func clip(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, text)
	if len(text) > 60 {
		return strings.ToValidUTF8(text[:57], "") + "..."
	}
	return text
}

// mentions are the words that give a purpose away. Each alternative of a pattern has a literal, so that a
// text without any costs little (grams.go).
var mentions = []struct {
	kind    kind
	pattern string
}{
	{mentionsBrowser, `(?i)User Data(/+(Default|Local State|Profile)|$)|/Login Data\b|^Login Data$|Cookies\.sqlite|logins\.json|key4\.db|BraveSoftware|Opera Software/|Google/Chrome/User|Local Storage/leveldb|^Local State$|Library/Application Support/(Google|Firefox|BraveSoftware)|moz_cookies|encrypted_value|os_crypt`},
	{mentionsWallet, `(?i)/\.(bitcoin|bitcoinlib|electrum|ethereum|litecoin|monero|zcash|exodus)/|\b(exodus|electrum|atomic|coinomi|ethereum|bitcoin|metamask|phantom|guarda|armory|jaxx|ledger live|zcash|bytecoin|solana|litecoin)/+(wallets?|keystore|wallet\.dat|exodus\.wallet|local storage|id\.json)|\bwallet\.dat\b|exodus\.wallet|nkbihfbeogaeaoehlefnkodbefgpgknn|bfnaelmomeimhlpmgjnjophhpkkoljpa|fhbohimaelbohpjbbldcngcnapndodjp|/\.config/solana/|seed[_ ]?phrase|mnemonic\.txt`},
	{mentionsToken, `mfa\[?\.?/?\.?\]?\[?/?\\?\\?\.?.?w-\]\{84\}|\[?/?w-\]?\]?\{24\}.{1,6}\{6\}.{1,8}\{2[57](,\d+)?\}|dQw4w9WgXcQ|(?i)discord(canary|ptb)?/+Local Storage|discordapp?\.com/api/v\d+/users/@me|discord\.com/api/v\d+/users/@me|Telegram Desktop/+tdata|roblosecurity`},
	{mentionsKeys, `(?i)toJSON\(secrets\)|\.ssh/(id_(rsa|dsa|ecdsa|ed25519|\*)|\*|config|authorized_keys)|\.ssh/?$|\bid_(rsa|ed25519)\b|\.aws/(credentials|config)|\.aws$|\.kube/config|\.docker/config\.json|\.pypirc|\.npmrc|\.netrc|\.git-credentials|\.config/gcloud|application_default_credentials|/etc/shadow|/etc/passwd|\.azure/|\.gnupg|\.vault-token|AWS_SECRET_ACCESS_KEY|GITHUB_TOKEN|\.bash_history|\.env$|kubernetes\.io/serviceaccount/token|Runner\.Worker|"isSecret":true|ACTIONS_ID_TOKEN_REQUEST_TOKEN|/proc/(\*|\d+|[^/]{0,12})/(environ|mem)\b|\bsecurity (dump-keychain|find-(generic|internet)-password)|\b(cmdkey /list|vaultcmd /list)|with hidden answer|\.(zsh|python|psql|mysql)_history`},
	{mentionsMetadata, `169\.254\.169\.254|169\.254\.170\.2|metadata\.google\.internal|100\.100\.100\.200`},
	{mentionsDropPoint, `(?i)(discord(app)?\.com|discord\.example\.invalid)/api/(v\d+/)?webhooks/[\w<]|api\.telegram\.org/bot|hooks\.slack\.com/services/T|webhook\.site|requestbin|pipedream\.net|requestcatcher\.com|beeceptor\.com|\.ngrok(-free)?\.(io|app|dev)|burpcollaborator|oastify\.com|\.oast\.(fun|site|live|pro|online|me)|interact\.sh|interactsh|canarytokens|transfer\.sh|file\.io/?$|gofile\.io|api\.gofile|anonfiles?\.com|store\d*\.gofile|pastebin\.com/(raw|api)|paste\.ee|rentry\.(co|org)|hastebin|trycloudflare\.com|serveo\.net|localhost\.run|duckdns\.org|\.workers\.dev|\.onion\b|dnslog\.cn|ceye\.io|0x0\.st|catbox\.moe|kvdb\.io|api\.ipify\.org|ipinfo\.io/json|ip-api\.com/json|checkip\.amazonaws`},
	{mentionsPersistence, `(?i)CurrentVersion/+Run|Start Menu/+Programs/+Startup|/etc/cron|crontab|/etc/systemd/system|\.config/systemd/user|systemctl (--user )?(enable|daemon-reload)|LaunchAgents|LaunchDaemons|\.config/autostart|(^|/)\.(bashrc|zshrc|bash_profile|profile|zprofile)$|schtasks|/etc/rc\.local|/etc/init\.d|authorized_keys|/etc/ld\.so\.preload|PROMPT_COMMAND=|profile_default/startup|\.git/hooks/|core\.hooksPath|/ms-settings/+shell|/etc/sudoers|"?runOn"?: ?"?folderOpen|^folderOpen$|discord_desktop_core|\.asar$|--load-extension=|\bnet user .{0,60}/add|net localgroup administrators|fDenyTSConnections|\bsc(\.exe)? create |New-Service |\b(useradd|adduser) .{0,60}|usermod -aG (sudo|wheel)|netsh (advfirewall|firewall)`},
	{mentionsShell, `[^|;]{0,20}/dev/tcp/|\bnc(at)?(\.exe)? .{0,40}-[a-z]*e\b|mkfifo .{0,60}\bnc\b|\bnetcat(\.exe)? .{0,40}-[a-z]*e\b|socat .{0,60}exec:|\bssh .{0,160}-[A-Za-z]*R ?\S*:(localhost|127\.0\.0\.1):\d+`},
	{mentionsDownloader, `(?i)\b(curl|wget)\b[^|;&]{0,300}(\|+|;|&&)\s*(sudo )?(ba|z)?sh\b|\b(curl|wget)\b.{0,300}(chmod \+x|-o ?/tmp|-O ?/tmp|-O - ?\||\|\s*python|\.exe\b)|powershell.{0,200}(-e(nc|ncodedcommand|c)?\b|hidden|bypass|downloadstring|downloadfile|iwr |invoke-|iex)|\bmshta\b|certutil.{0,60}-urlcache|bitsadmin.{0,40}/transfer|regsvr32.{0,40}/i:|rundll32|DownloadString\(|Invoke-WebRequest|Invoke-Expression|Add-MpPreference|base64 (-d|--decode)\s*\|\s*(ba)?sh|pip3? install .{0,40}https?://|wscript|cscript .{0,40}\.vbs|python3? -c ['"]?(import|exec)|\bexec\(.{0,120}(urlopen|requests\.get|b64decode|decompress)\(|urlopen.{0,80}\bexec\(|\b(print)?env\s*\|.{0,60}\b(curl|wget|nc)\b|\b(curl|wget)\b.{0,200}\$\((whoami|hostname|id|env|pwd)\b`},
	{mentionsDownloader, `Set-MpPreference|\bpip3? config set \S*index-url|\beval\(\s*(Buffer\.from|atob|base64_decode)\(|FromBase64String|(\.ssh/|\.aws/|\.git-credentials|\.netrc|\.pypirc|\.npmrc|\.kube/)[^;&]{0,120}\|[^;&]{0,40}\b(curl|wget|nc)\b`},
	{spawns, `/(docker|containerd|podman)\.sock$`},
	{mentionsMiner, `(?i)xmrig|stratum\+(tcp|ssl)://|minexmr|nanopool\.org|supportxmr|moneroocean|nicehash|cryptonight|nbminer|\brandomx\b|--donate-level|t-rex.{0,10}ethash|2miners\.com`},
	{mentionsAnalyst, `(?i)\b(vboxservice|vboxtray|vboxguest|vmtoolsd|vmwaretray|vmwareuser|vmsrvc|xenservice|qemu-ga|sbiedll|cuckoomon|wireshark|ollydbg|x64dbg|x32dbg|processhacker|procmon|fiddler|httpdebugger\w*|ida64|idaq|dnspy|pestudio|joeboxcontrol|joeboxserver|ksdumper|vgauthservice|IsDebuggerPresent|CheckRemoteDebuggerPresent|WDAGUtilityAccount|DESKTOP-[A-Z0-9]{7}|hypervisor|TracerPid|sandboxie|VirtualBox|VMware|qemu)\b|/proc/self/status|00:05:69|00:0c:29|08:00:27|/\.dockerenv`},
	{mentionsProgram, `(?i)https?://[^\s"']+\.(exe|ps1|bat|cmd|sh|scr|msi|vbs|dll|elf|bin|hta|jar|py|txt|apk|js)(\?[^\s]*)?$|https?://\d{1,3}(\.\d{1,3}){3}([:/]|$)|(raw\.githubusercontent|gist\.githubusercontent|cdn\.discordapp)\.com/|dropbox\.com/s/.{0,80}dl=1|pastebin\.com/raw|paste\.ee/r|rentry\.(co|org)/`},
	{mentionsPublish, `twine upload\b|npm publish\b|\buv publish\b|poetry publish\b|flit publish\b`},
	{mentionsStart, `\.pth$|sitecustomize\.py$|usercustomize\.py$`},
	{mentionsWipe, `\brm -(rf|fr)( --no-preserve-root)? ["']?(/|~/?|\$HOME/?)\*?["']?(\s|;|&|$)|(?i)\b(rd|rmdir|del) (/[sqf] ){1,3}"?(C:/|%USERPROFILE%)|\bformat c:|\bdd if=/dev/(zero|u?random) of=/dev/(sd|hd|nvme|disk|mmc)|\bmkfs(\.\w+)? .{0,20}/dev/(sd|hd|nvme)|> ?/dev/(sda|hda|nvme0)|vssadmin(\.exe)? delete shadows|wbadmin delete catalog|:\(\) ?\{ ?:\|:& ?\};:`},
	{mentionsPowerOff, `(?i)^(sudo )?(shutdown(\.exe)? [/-]|shutdown now|poweroff\b|halt\b|reboot\b|init 0$)`},
	{mentionsRansom, `(?i)files (have been|are|were) (now )?(encrypted|locked)|(send|pay) .{0,60}\b(btc|bitcoins?|xmr|monero)\b|decrypt(ion)? (key|tool|software).{0,80}\b(pay|btc|bitcoin|contact)|(to|how)_(restore|decrypt|recover)(_files)?\.(txt|html)`},
	{mentionsOrders, `(?i)(^|/)\.(cursor|windsurf|cline)rules$|(^|/)(CLAUDE|AGENTS|GEMINI)\.md$|copilot-instructions\.md$|\.cursor/(mcp\.json|rules)|\.claude/(settings|commands|hooks)|devcontainer\.json$|\.vscode/(tasks|settings)\.json$|claude_desktop_config\.json$|\.github/workflows/.|\.?pip/pip\.(conf|ini)$|/uv/uv\.toml$`},
	{mentionsUnasked, `^--(dangerously-(skip-permissions|bypass-approvals\S*)|yolo|trust-all-tools|allow-all-tools)$|\b(claude|gemini|codex|q|copilot|cursor-agent)\b.{0,80} --(dangerously-|yolo\b|trust-all-tools|allow-all-tools)`},
	{mentionsKeyText, `\b(ssh-(rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) AAAA`},
	{mentionsImport, `(?m)^import[ \t]`},
	{mentionsAddress, `\[13\]\[a-km-zA-H|\(bc1\||bc1\[|0x\[a-fA-F0-9\]\{40\}|4\[0-9AB\]\[1-9A-H|\^0x\[|\^T\[A-Za-z1-9\]\{33\}|\[LM3\]\[a-km-z`},
}
