package inspect

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// What runs code without being called exec: libraries that make objects or formulas of texts, tests within texts, models with their
// code, code objects that are put together, objects that run something wherever they are loaded.

// evaluators are functions of libraries that can call anything a text names.
var evaluators = words(`yaml.unsafe_load yaml.unsafe_load_all yaml.full_load ruamel.yaml.unsafe_load jsonpickle.decode jsonpickle.loads jsonpickle.unpickler.decode sympy.sympify sympy.parse_expr
	sympy.parsing.sympy_parser.parse_expr pandas.eval numexpr.evaluate logging.config.fileConfig logging.config.dictConfig joblib.load torch.load pandas.read_pickle shelve.open
	numpy.load mako.template.Template code.interact code.InteractiveConsole hydra.utils.instantiate asteval.Interpreter`)

// noteEvaluated notes that a library is given a text from outside that it makes objects or results of.
func (c *code) noteEvaluated(n *syntax.Call, name string) {
	evaluates := evaluators[name]
	if name == "yaml.load" || name == "yaml.load_all" {
		loader := lastName(argument(n, 1, "Loader"))
		evaluates = strings.HasPrefix(loader, "Unsafe") || loader == "Loader"
		name = "yaml.unsafe_load"
	}
	switch name {
	case "doctest.testfile", "doctest.run_docstring_examples", "doctest.testsource", "doctest.script_from_examples":
		if c.when(n.Start) != whenCalled && name == "doctest.testfile" {
			c.add(executes, n, name, program, false)
		}
		return
	case "torch.hub.load":
		source, _ := c.fold(argument(n, 1<<10, "source"))
		if place, ok := c.fold(argument(n, 0, "repo_or_dir")); ok && source != "local" && strings.Contains(place, "/") && c.when(n.Start) != whenCalled {
			c.add(executes, n, name, fetched, false)
		}
		return
	}
	if evaluates {
		if traits := c.traitsOf(n); traits&(fetched|received) != 0 {
			c.add(executes, n, name, traits&^client, false)
		}
		return
	}
	if c.when(n.Start) == whenCalled {
		return
	}
	if method, ok := n.Func.(*syntax.Attribute); ok && evaluatingMethods[method.Attr] {
		c.noteEvaluatedBy(n, method)
	}
	if calledName(n) == "from_pretrained" {
		if trust, ok := argument(n, 1<<10, "trust_remote_code").(*syntax.Constant); ok && trust.Kind == syntax.True {
			c.add(executes, n, "from_pretrained", fetched, false)
		}
	}
}

var evaluatingMethods = words("load load_all from_string render")

// noteEvaluatedBy notes the same of methods: Unpickler(file).load(), YAML(typ="unsafe").load(text), Environment().from_string(text).
func (c *code) noteEvaluatedBy(n *syntax.Call, method *syntax.Attribute) {
	made, ok := method.Value.(*syntax.Call)
	if other := c.madeBy(method.Value); other != nil {
		made, ok = other, true
	}
	if !ok {
		return
	}
	given := c.traitsOf(n)
	name := ""
	switch class := calledName(made); {
	case method.Attr == "load" && class == "Unpickler":
		name, given = "pickle.loads", c.traitsOf(made)
	case strings.HasPrefix(method.Attr, "load") && class == "YAML":
		if kind, _ := c.fold(argument(made, 1<<10, "typ")); kind == "unsafe" {
			name = "yaml.unsafe_load"
		}
	case method.Attr == "from_string" && strings.HasSuffix(class, "Environment") && !strings.Contains(class, "Sandbox"):
		name = "jinja2.from_string"
	case method.Attr == "render" && class == "Template":
		name, given = "jinja2.Template", c.traitsOf(made)
	}
	if name != "" && given&(fetched|received) != 0 {
		c.add(executes, n, name, given&^client, false)
	}
}

// noteCodeObject notes that a function is given code that stands in the program as bytes.
func (c *code) noteCodeObject(n syntax.Node, value syntax.Expr) {
	made, ok := value.(*syntax.Call)
	if !ok {
		return
	}
	written := func(e syntax.Expr) bool {
		if e == nil {
			return false
		}
		text, ok := c.fold(e)
		return ok && len(text) > 6
	}
	name, _ := c.callee(made.Func, 0)
	switch {
	case calledName(made) == "replace" && written(argument(made, 1<<10, "co_code")):
	case name == "types.CodeType" && slices.ContainsFunc(made.Args, func(a syntax.Expr) bool {
		text, ok := a.(*syntax.Constant)
		return ok && text.Kind == syntax.Bytes && len(text.Text) > 6 && !isReadable(text.Text) || c.traits(a, 0)&unpacked != 0
	}):
	default:
		return
	}
	c.add(hidesCode, n, calledName(made), 0, true)
}

// noteReduce notes that objects of a class, of itself or by what copyreg is told of it, have whoever loads them run code that is written in it.
func (c *code) noteReduce(f *resolve.Function) {
	if !strings.HasPrefix(f.Name, "__reduce") && !c.says(tellsCopyreg) {
		return
	}
	for _, e := range f.Returns {
		pair, ok := e.(*syntax.Tuple)
		if !ok || len(pair.Elts) < 2 {
			continue
		}
		name, _ := c.callee(pair.Elts[0], 0)
		k, known := calls[name]
		given, ok := pair.Elts[1].(*syntax.Tuple)
		if !known || k != executes && k != spawns || !ok || len(given.Elts) == 0 || strings.HasSuffix(name, ".loads") {
			continue
		}
		text := c.commandOutline(given.Elts[0])
		if strings.HasPrefix(text, "*") && len(text) < 4 || !busyCode.MatchString(text) && !fetchesText.MatchString(text) {
			continue
		}
		c.add(plantsCode, e, name, 0, true)
	}
}

var (
	tellsCopyreg = regexp.MustCompile(`\bcopyreg\b`)
	hasRouter    = regexp.MustCompile(`\bAPIRouter\b`)
	addsRule     = regexp.MustCompile(`\badd_url_rule\b`)
)

// fetchesText is the text of a command that speaks to another machine.
var fetchesText = regexp.MustCompile(`(?i)\b(curl|wget|nc|ncat|iwr|irm|powershell|certutil)\b|/dev/tcp/`)

// wrapsCompiler are options by which a compiler starts another program.
var wrapsCompiler = regexp.MustCompile(`(^|\s)-wrapper[ ,=]\S*\bsh,`)

// noteCompiler notes that an extension is compiled by way of a shell.
func (c *code) noteCompiler(n *syntax.Call) {
	if !strings.HasSuffix(calledName(n), "Extension") {
		return
	}
	for _, k := range n.Keywords {
		if !strings.HasSuffix(k.Arg, "_args") {
			continue
		}
		text := ""
		for _, e := range c.flat([]syntax.Expr{k.Value}, 0) {
			text += c.outline(e) + " "
		}
		if found := wrapsCompiler.FindString(text); found != "" {
			c.add(startsProgram, n, "sh, by the compiler", own, true)
		}
	}
}

// handedPath are the paths that a command which fetches from a written address is told to fill: git clone URL folder, curl -o file URL.
func (c *code) handedPaths(n *syntax.Call) []syntax.Expr {
	list, ok := argument(n, 0, "args").(*syntax.List)
	if !ok || len(list.Elts) < 3 || len(list.Elts) > 20 {
		return nil
	}
	if name, _ := c.callee(n.Func, 0); name == "" || calls[name] != spawns || !fetchingTool.MatchString(c.commandOutline(list)) {
		return nil
	}
	var all []syntax.Expr
	for _, e := range list.Elts[1:] {
		if call, ok := e.(*syntax.Call); ok && len(call.Args) == 1 && (calledName(call) == "str" || calledName(call) == "fspath") {
			e = call.Args[0]
		}
		if _, written := c.fold(e); !written || c.isPath(e) {
			all = append(all, e)
		}
	}
	return all
}

// isPath reports whether an expression is a written path of a file.
func (c *code) isPath(e syntax.Expr) bool {
	text, ok := c.fold(e)
	return ok && path.IsAbs(text) && !strings.Contains(text, "://")
}

// fetchingTool is a command that fetches from a written address.
var fetchingTool = regexp.MustCompile(`^(git clone|hg clone|svn (co|checkout)|curl|wget|aria2c)\b.*\b(https?|git|ssh)://[^*\s]`)

// interceptor is an argument of a browser that leads all its traffic to a written machine.
var interceptor = regexp.MustCompile(`^--proxy-server=["']?(\w+://)?([\w.-]+)`)

// unchecks says that a program has a client not ask whom it speaks to.
var unchecks = regexp.MustCompile(`\bverify\s*=\s*False|--ignore-certificate-errors|CERT_NONE|_create_unverified_context|verify_ssl\s*=\s*False|\bssl\s*=\s*False|check_hostname\s*=\s*False|acceptInsecureCerts|ignore_https_errors\s*=\s*True`)

// noteInterceptor notes that a client speaks over a machine that is written in the program, and does not ask any more whom it speaks to.
func (c *code) noteInterceptor(n syntax.Node, value syntax.Expr) {
	if !c.says(unchecks) {
		return
	}
	for _, e := range append(c.tableValues(value), value) {
		text, ok := c.fold(e)
		if !ok {
			continue
		}
		if found := interceptor.FindStringSubmatch(text); found != nil {
			text = "http://" + found[2]
		} else if !strings.Contains(text, "://") {
			continue
		}
		if writtenMachine.MatchString(text) && !privateNumber.MatchString(text) && !strings.Contains(text, "localhost") && !strings.Contains(text, "://127.") && !strings.Contains(text, "example.com") && !c.isOwnHost(text) {
			c.add(redirects, n, clip(text), 0, true)
			return
		}
	}
}

// tableValues are the values of a table that is written out, also under a name.
func (c *code) tableValues(e syntax.Expr) []syntax.Expr {
	if name, ok := e.(*syntax.Name); ok {
		e = c.only(name)
	}
	if table, ok := e.(*syntax.Dict); ok && len(table.Values) <= maxListed {
		return table.Values
	}
	return nil
}

// noteOpenRoute notes that a library adds a route to its user's application that runs what anybody asks for: it is no handler that
// checks who asks, or that has a command of its own.
func (c *code) noteOpenRoute(n *syntax.Call, command syntax.Expr) {
	f := c.module.FunctionAt(n.Start)
	if f == nil || f.Def() == nil || c.trusted || !c.says(extendsApplication) {
		return
	}
	def := f.Def()
	route := slices.ContainsFunc(def.Decorators, func(d syntax.Expr) bool {
		call, ok := d.(*syntax.Call)
		return ok && (calledName(call) == "route" || calledName(call) == "get" || calledName(call) == "post")
	})
	if !route && !c.says(addsRule) || len(def.Decorators) > 1 || !c.isAskedItself(command, 0) {
		return
	}
	checks := false
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		switch n.(type) {
		case *syntax.If, *syntax.IfExp, *syntax.Assert:
			checks = true
		}
		return !checks
	})
	if !checks && !c.says(asksWho) {
		c.add(servesShell, n, f.Name, 0, true)
	}
}

var (
	// extendsApplication says that a module is made for the applications of others.
	extendsApplication = regexp.MustCompile(`\b(def init_app|register_blueprint|Blueprint\(|include_router|add_url_rule)\b|\bBlueprint\(`)
	// asksWho says that a module lets in only some.
	asksWho = regexp.MustCompile(`(?i)before_request|login_required|\bauth|permission|token|is_admin|Depends\(`)
)

// isAskedItself reports whether a value is a part of a request as it came, and not a text that it was put into.
func (c *code) isAskedItself(e syntax.Expr, depth int) bool {
	switch e := e.(type) {
	case *syntax.Name:
		if c.parameterIn(e) != "" { // of a handler whose framework fills it in
			return c.says(hasRouter)
		}
		return depth < 3 && c.isAskedItself(c.only(e), depth+1)
	case *syntax.Call:
		method, ok := e.Func.(*syntax.Attribute)
		return ok && (method.Attr == "get" || method.Attr == "get_data" || method.Attr == "decode") && c.traits(method.Value, 0)&asked != 0 || ok && askedFor(method)&asked != 0
	case *syntax.Subscript:
		return c.traits(e.Value, 0)&asked != 0
	case *syntax.Attribute:
		return askedFor(e)&asked != 0
	}
	return false
}

// noteSecondKey notes that a function which checks signatures accepts those made with a written key beside those of its caller's key.
func (c *code) noteSecondKey(f *resolve.Function) {
	if !loginNames.MatchString(f.Name) && !readsSigned.MatchString(f.Name) {
		return
	}
	given, written := map[string]bool{}, ""
	var at syntax.Node
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		var sides []syntax.Expr
		switch n := n.(type) {
		case *syntax.Call:
			if calledName(n) == "compare_digest" {
				sides = n.Args
			}
		case *syntax.Compare:
			if len(n.Ops) == 1 && (n.Ops[0] == syntax.Eq || n.Ops[0] == syntax.NotEq) {
				sides = []syntax.Expr{n.Left, n.Comparators[0]}
			}
		}
		for _, side := range sides {
			made, ok := side.(*syntax.Call)
			if !ok {
				continue
			}
			for _, a := range made.Args {
				name, ok := a.(*syntax.Name)
				if !ok {
					continue
				}
				if text, constant := c.fold(name); constant && len(text) >= 8 && strings.ContainsAny(text, "0123456789") {
					written, at = calledName(made), n
				} else if c.parameterIn(name) != "" && len(made.Args) > 1 {
					given[calledName(made)] = true
				}
			}
		}
		return true
	})
	if written != "" && given[written] && signs.MatchString(written) {
		c.add(opensDoor, at, f.Name, 0, true)
	}
}

// readsSigned are words in the names of functions that read what somebody signed.
var readsSigned = regexp.MustCompile(`(?i)decod|unsign|loads|parse|open`)

// signs are words in the names of functions that make a signature.
var signs = regexp.MustCompile(`(?i)sign|mac|digest|hash|hmac`)
