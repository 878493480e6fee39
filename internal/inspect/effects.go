package inspect

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// What an import changes outside its own process, whom a program obeys, and to whom it sends what its user meant for somebody else.

// judgeEffects accuses a module of what it changes for others. The program that is scanned may do so: its people know whom it belongs to.
func (c *code) judgeEffects(accuse accuser, byItself func(*signal) bool) {
	if c.trusted {
		return
	}
	if s := c.best(writesAway, func(s *signal) bool { return (s.when == atImport || s.when == atStart) && s.traits&installed != 0 }); s != nil {
		accuse(persistence, finding.High, "Writes a file of the system ("+s.detail+")", s)
	}
	if s := c.best(redirects, func(s *signal) bool { return byItself(s) || s.flat }); s != nil {
		accuse(theft, finding.High, "Has other programs speak to a machine of its own ("+s.detail+")", s)
	}
	if s := c.first(runsOwners); s != nil {
		accuse(reverseShell, finding.High, "Runs what the owners of accounts write whose numbers stand in the code", s)
	}
	if s := c.first(tellsOwnAccount); s != nil {
		accuse(dropPoint, finding.High, "Tells an account of a messenger whose key is written in it ("+s.detail+")", s)
	}
	if s := c.first(servesShell); s != nil {
		accuse(reverseShell, finding.High, "Runs what a server is asked, for those who know a word that is written in it", s)
	}
	if s := c.first(opensDoor); s != nil {
		accuse(persistence, finding.High, "Lets in somebody whom its user does not know ("+s.detail+")", s)
	}
	if s := c.first(obeysList); s != nil {
		accuse(remoteCode, finding.High, "Goes for machines that another one names, behind its caller's back", s)
	}
	if s := c.first(drains); s != nil {
		accuse(theft, finding.High, "Sends what others own to an address that is written in it ("+s.detail+"), or lets that take it", s)
	}
	if s := c.first(hidesCode); s != nil {
		accuse(hiddenCode, finding.High, "Gives a function code that stands in it as bytes", s)
	}
	if s := c.first(plantsCode); s != nil {
		accuse(modelCode, finding.High, "Makes objects that run a written command wherever they are loaded, with "+s.detail, s)
	}
	if s := c.first(misdirects); s != nil {
		accuse(remoteCode, finding.High, "Puts a script of a machine of its own ("+s.detail+") into the pages of its user's application", s)
	}
	if s := c.first(spreadsLogin); s != nil {
		accuse(theft, finding.High, "Sends a password that somebody typed to several machines", s)
	}
	if s, act := c.first(hidesCommand), c.first(spawns); s != nil && act != nil {
		accuse(commandRun, finding.High, "Unpacks a command and starts processes ("+s.detail+")", s, act)
	}
	if s := c.first(tellsAside); s != nil {
		accuse(theft, finding.High, "Tells a machine of its own what its caller gave ("+s.detail+"), on the side", s)
	}
	if s := c.first(copies); s != nil {
		accuse(theft, finding.High, "Sends what its user asks one machine ("+s.detail+") to another one too", s)
	}
}

// place is the path of a file as far as it is written, from the home folder (~) on where it lies there.
func (c *code) place(e syntax.Expr, depth int) string {
	if text, ok := c.fold(e); ok {
		return strings.ReplaceAll(text, `\`, "/")
	}
	if e == nil || depth > 6 {
		return "*"
	}
	switch e := e.(type) {
	case *syntax.Name:
		if value := c.only(e); value != nil {
			return c.place(value, depth+1)
		}
		symbol, _ := c.module.ScopeAt(e.Start).Lookup(e.ID)
		if symbol != nil && len(symbol.Bindings) == 1 && symbol.Bindings[0].Iter && symbol.Bindings[0].Part == 0 { // each file of a folder
			if call, ok := symbol.Bindings[0].Value.(*syntax.Call); ok {
				if method, ok := call.Func.(*syntax.Attribute); ok && (method.Attr == "glob" || method.Attr == "rglob" || method.Attr == "iterdir") {
					if method.Attr != "iterdir" && len(call.Args) > 0 {
						return c.place(method.Value, depth+1) + "/" + c.place(call.Args[0], depth+1)
					}
					return c.place(method.Value, depth+1) + "/*"
				}
			}
		}
	case *syntax.BinOp:
		if e.Op == syntax.Div {
			return c.place(e.Left, depth+1) + "/" + c.place(e.Right, depth+1)
		}
		if e.Op == syntax.Add {
			return c.place(e.Left, depth+1) + c.place(e.Right, depth+1)
		}
	case *syntax.JoinedStr:
		text := ""
		for _, v := range e.Values {
			if formatted, ok := v.(*syntax.FormattedValue); ok {
				v = formatted.Value
			}
			text += c.place(v, depth+1)
		}
		return text
	case *syntax.Subscript:
		if c.isHome(e) {
			return "~"
		}
	case *syntax.Call:
		if c.isHome(e) {
			return "~"
		}
		method, isMethod := e.Func.(*syntax.Attribute)
		switch name := calledName(e); {
		case name == "cwd" && isMethod, name == "getcwd":
			return "."
		case (name == "expanduser" || name == "Path" || name == "str" || name == "abspath" || name == "fspath") && len(e.Args) > 0:
			return c.place(e.Args[0], depth+1)
		case name == "join" && len(e.Args) > 1 && isMethod, name == "joinpath" && isMethod:
			var parts []string
			if name == "joinpath" {
				parts = append(parts, c.place(method.Value, depth+1))
			}
			for _, a := range e.Args {
				parts = append(parts, c.place(a, depth+1))
			}
			return strings.Join(parts, "/")
		case (name == "expanduser" || name == "resolve" || name == "absolute") && isMethod:
			return c.place(method.Value, depth+1)
		}
	}
	return "*"
}

var (
	systemPlace = regexp.MustCompile(`(?i)^(/(etc|usr|boot|s?bin|lib(64)?|root)/|[a-z]:/(windows|programdata|program files))`)
	projectFile = regexp.MustCompile(`^\./(.*/)?(\.[a-z][\w.-]*|pyproject\.toml|setup\.(cfg|py)|conftest\.py|tox\.ini|noxfile\.py|Makefile|Dockerfile|package\.json|requirements[\w-]*\.txt|[\w-]+\.ya?ml)$`) // of whoever imports
	homePlace   = regexp.MustCompile(`^~/(\.config|\.cache|\.local/share|\.local/state|Library/Application Support|AppData/(Roaming|Local))?/?\.?([\w-]*)`)
)

// noteAway notes that an import writes a file of the system or of another program.
func (c *code) noteAway(n *syntax.Call, file syntax.Expr) {
	if c.when(n.Start) == whenCalled {
		return
	}
	for _, e := range c.alternatives(file) {
		where := c.place(e, 0)
		if systemPlace.MatchString(where) {
			c.add(writesAway, n, clip(where), installed, true)
			return
		}
		found := homePlace.FindStringSubmatch(where)
		if found != nil && found[3] != "" && !c.isOwnFolder(found[3]) || projectFile.MatchString(where) && c.auto != atInstall {
			c.add(writesAway, n, clip(where), 0, true)
			return
		}
	}
}

// noteRead notes that an import reads what another program keeps in the home folder.
func (c *code) noteRead(n *syntax.Call, file syntax.Expr) {
	if c.when(n.Start) == whenCalled {
		return
	}
	if found := homePlace.FindStringSubmatch(c.place(file, 0)); found != nil && found[3] != "" && !c.isOwnFolder(found[3]) {
		c.add(readsAway, n, clip(found[0]), 0, true)
	}
}

// redirections are variables of the environment that say to other programs whom to speak to.
var redirections = words(`HTTP_PROXY HTTPS_PROXY ALL_PROXY http_proxy https_proxy all_proxy PIP_INDEX_URL PIP_EXTRA_INDEX_URL UV_INDEX_URL UV_EXTRA_INDEX_URL UV_DEFAULT_INDEX OPENAI_BASE_URL OPENAI_API_BASE
	ANTHROPIC_BASE_URL LD_PRELOAD DYLD_INSERT_LIBRARIES NPM_CONFIG_REGISTRY npm_config_registry GIT_SSH_COMMAND GIT_ASKPASS HF_ENDPOINT AWS_ENDPOINT_URL VAULT_ADDR DOCKER_HOST GOPROXY YARN_REGISTRY`)

// noteRedirection notes that other programs are to speak to a machine that stands in the code.
func (c *code) noteRedirection(n *syntax.Assign, target *syntax.Subscript) {
	if c.module.Qualified(target.Value) == "os.environ" {
		c.noteVariable(n, target.Slice, n.Value)
	}
}

// isOwnFolder reports whether a folder is called like the package.
func (c *code) isOwnFolder(name string) bool {
	plain := func(text string) string {
		return strings.Map(func(r rune) rune {
			if r == '-' || r == '_' || r == '.' {
				return -1
			}
			return r
		}, strings.ToLower(text))
	}
	root, _, _ := strings.Cut(c.module.Name, ".")
	own, folder := plain(root), plain(name)
	return own == "" || strings.Contains(folder, own) || strings.Contains(own, folder) && len(folder) > 2
}

// alternatives are the values that an expression may be, where they are written.
func (c *code) alternatives(e syntax.Expr) []syntax.Expr {
	switch e := e.(type) {
	case *syntax.IfExp:
		return []syntax.Expr{e.Body, e.Orelse}
	case *syntax.Name:
		symbol, _ := c.module.ScopeAt(e.Start).Lookup(e.ID)
		if symbol == nil || len(symbol.Bindings) > 4 {
			return nil
		}
		var all []syntax.Expr
		for _, b := range symbol.Bindings {
			if b.Kind != resolve.BindAssign || b.Part != 0 || b.Iter || b.Value == nil {
				continue
			}
			if choice, ok := b.Value.(*syntax.IfExp); ok {
				all = append(all, choice.Body, choice.Orelse)
			} else {
				all = append(all, b.Value)
			}
		}
		if len(all) > 0 {
			return all
		}
	}
	return []syntax.Expr{e}
}

// ownersWritten reports whether the program knows the numbers of accounts of a messenger that it listens to.
func (c *code) ownersWritten() bool {
	if c.owners != 0 {
		return c.owners > 1
	}
	c.owners = 1
	isNumber := func(e syntax.Expr) bool {
		number, ok := e.(*syntax.Constant)
		return ok && number.Kind == syntax.Int && len(number.Text) >= 7
	}
	numbers := func(e syntax.Expr) bool {
		if name, ok := e.(*syntax.Name); ok {
			e = c.only(name)
		}
		switch list := e.(type) {
		case *syntax.List:
			return slices.ContainsFunc(list.Elts, isNumber)
		case *syntax.Tuple:
			return slices.ContainsFunc(list.Elts, isNumber)
		case *syntax.Set:
			return slices.ContainsFunc(list.Elts, isNumber)
		}
		return e != nil && isNumber(e)
	}
	syntax.WalkTree(c.module.Tree, func(n syntax.Node) bool {
		found := false
		switch n := n.(type) {
		case *syntax.Call:
			found = calledName(n) == "user" && len(n.Args) == 1 && numbers(n.Args[0])
			for _, k := range n.Keywords {
				found = found || k.Arg == "from_users" && numbers(k.Value)
			}
		case *syntax.Compare:
			switch lastName(n.Left) {
			case "id", "user_id", "sender_id", "chat_id", "from_id":
				found = len(n.Comparators) == 1 && numbers(n.Comparators[0])
			}
		}
		if found {
			c.owners = 2
		}
		return c.owners == 1
	})
	return c.owners > 1
}

// noteOwners notes that a program runs what the owners of written accounts say.
func (c *code) noteOwners(n syntax.Node, values ...syntax.Expr) {
	said := false
	for _, value := range values {
		if value == nil {
			continue
		}
		syntax.Walk(value, func(e syntax.Node) bool {
			switch e := e.(type) {
			case *syntax.Name:
				if made := c.only(e); made != nil {
					said = said || c.saysMessage(made)
				}
			case *syntax.Attribute:
				said = said || c.saysMessage(e)
			}
			return !said
		})
	}
	if said && c.ownersWritten() {
		c.add(runsOwners, n, "the text of a message", 0, true)
	}
}

// saysMessage reports whether a value is made of the text of a message that a function is told.
func (c *code) saysMessage(e syntax.Expr) bool {
	found := false
	syntax.Walk(e, func(n syntax.Node) bool {
		attr, ok := n.(*syntax.Attribute)
		if ok && (attr.Attr == "text" || attr.Attr == "content" || attr.Attr == "raw_text" || attr.Attr == "pattern_match") {
			base := attr.Value
			if inner, ok := base.(*syntax.Attribute); ok {
				base = inner.Value
			}
			switch lastName(base) {
			case "message", "event", "msg", "m", "update", "ctx", "e":
				found = true
			}
		}
		return !found
	})
	return found
}

// noteCopies notes a request to a written machine, of which nobody wants the answer, with a value that its caller gave to be sent to
// another one.
func (c *code) noteCopies(n *syntax.Call) {
	if !c.fixedAddress(n) {
		return
	}
	var names []*syntax.Name
	collect := func(e syntax.Expr) {
		syntax.Walk(e, func(n syntax.Node) bool {
			if name, ok := n.(*syntax.Name); ok && len(names) < 8 {
				names = append(names, name)
			}
			return true
		})
	}
	for i, a := range n.Args {
		if i > 0 {
			collect(a)
		}
	}
	for _, k := range n.Keywords {
		if k.Arg == "json" || k.Arg == "data" || k.Arg == "content" {
			collect(k.Value)
		}
	}
	for _, name := range names {
		symbol, _ := c.module.ScopeAt(name.Start).Lookup(name.ID)
		if symbol == nil || len(symbol.Bindings) != 1 || symbol.Bindings[0].Kind != resolve.BindParam {
			continue
		}
		if c.sendsElsewhere(c.module.FunctionAt(n.Start), name.ID, n) {
			c.add(copies, n, name.ID, 0, true)
			return
		}
		for _, given := range c.given(symbol) {
			if handed, ok := given.value.(*syntax.Name); ok && given.in.sendsElsewhere(given.in.module.FunctionAt(handed.Start), handed.ID, n) {
				c.add(copies, n, handed.ID, 0, true)
				return
			}
		}
	}
}

// asking are methods that send what they are given and are called for the answer.
var asking = words("post request create chat complete completion completions generate generate_content acompletion send_prompt invoke ainvoke")

// sendsElsewhere reports whether a function asks another machine with what it was given under a name.
func (c *code) sendsElsewhere(f *resolve.Function, name string, but *syntax.Call) bool {
	if f == nil {
		return false
	}
	if s := f.Scope.Symbol(name); s == nil || len(s.Bindings) == 0 || s.Bindings[0].Kind != resolve.BindParam {
		return false
	}
	found := false
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		if statement, ok := n.(*syntax.ExprStmt); ok {
			if call, ok := statement.Value.(*syntax.Call); ok && call != but && !asking[calledName(call)] {
				return true
			}
			return false // the answer is not wanted
		}
		call, ok := n.(*syntax.Call)
		if !ok || found || call == but || !asking[calledName(call)] {
			return !found
		}
		if _, method := call.Func.(*syntax.Attribute); !method {
			return true
		}
		mentions := func(e syntax.Expr) {
			syntax.Walk(e, func(n syntax.Node) bool {
				if other, ok := n.(*syntax.Name); ok && other.ID == name {
					found = true
				}
				return !found
			})
		}
		for _, a := range call.Args {
			mentions(a)
		}
		for _, k := range call.Keywords {
			mentions(k.Value)
		}
		return !found
	})
	return found
}
