package inspect

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// What goes astray when somebody calls a function: money to another address than it was called with, rights over a purse, pages that
// get a stranger's script, other programs that are led to a stranger's machine.

// noteMinerWords notes that a call, whichever function's it is, is given the words by which a miner is told its pool and its purse.
func (c *code) noteMinerWords(n *syntax.Call) {
	if !c.says(minerWords) {
		return
	}
	words := c.flat(n.Args, 0)
	if len(words) < 5 {
		return
	}
	text := " "
	for _, word := range words {
		text += c.outline(word) + " "
	}
	if minerOptions.MatchString(text) {
		c.add(mentionsMiner, n, "a pool and a purse", 0, writtenPurse.MatchString(text))
	}
}

// flat are the items of lists among values: of [program, *FLAGS] those of FLAGS too.
func (c *code) flat(values []syntax.Expr, depth int) []syntax.Expr {
	var all []syntax.Expr
	for _, e := range values {
		if star, ok := e.(*syntax.Starred); ok {
			e = star.Value
		}
		if name, ok := e.(*syntax.Name); ok {
			switch list := c.only(name).(type) {
			case *syntax.List, *syntax.Tuple:
				e = list
			}
		}
		items := listed(e)
		if items == nil || depth > 3 {
			all = append(all, e)
		} else if len(items) <= maxListed {
			all = append(all, c.flat(items, depth+1)...)
		}
	}
	return all
}

// minerWords says that a program has an option that a miner's command has, as a word of its own.
var minerWords = regexp.MustCompile(`["'](-o|--url)["']`)

// writtenPurse says that a miner's command has the purse written in it.
var writtenPurse = regexp.MustCompile(` -u [^*\s]{8,}`)

// processOf is the call that started the process which a value stands for; nil for others.
func (c *code) processOf(e syntax.Expr) *syntax.Call {
	started, ok := e.(*syntax.Call)
	if made := c.madeBy(e); made != nil {
		started, ok = made, true
	}
	if !ok {
		return nil
	}
	if name, _ := c.callee(started.Func, 0); name == "" || calls[name] != spawns {
		return nil
	}
	return started
}

// noteFed notes that an interpreter which was started is given a program over its standard input.
func (c *code) noteFed(n *syntax.Call, process syntax.Expr) {
	started := c.processOf(process)
	input := argument(n, 0, "input")
	if started == nil || input == nil || len(started.Args) == 0 || c.traits(input, 0)&comesFromOutside == 0 {
		return
	}
	program := started.Args[0]
	if list, ok := program.(*syntax.List); ok && len(list.Elts) > 0 {
		program = list.Elts[0]
	}
	if c.isInterpreter(program) {
		name, _ := c.callee(started.Func, 0)
		c.execution(n, name, input)
	}
}

// headHandsKey reports whether the head of a request, in which nobody looks for it, holds what opens a wallet.
func (c *code) headHandsKey(n *syntax.Call) bool {
	return slices.ContainsFunc(n.Keywords, func(k syntax.Keyword) bool {
		if k.Arg != "headers" && k.Arg != "cookies" {
			return false
		}
		traits := c.traits(k.Value, 0)
		return traits&recovery != 0 || traits&phrase != 0 && traits&encodedText != 0 && c.isThrown(n)
	})
}

// noteOverwritten notes that each file of a folder that a person keeps things in loses what is in it. Nobody asks for that: who wants
// to be rid of files has them deleted.
func (c *code) noteOverwritten(n *syntax.Call, file, content syntax.Expr) {
	if file == nil || c.traits(file, 0)&swept == 0 {
		return
	}
	if content != nil {
		_, written := c.fold(content)
		written = written && calledName(n) != "write" // which may go to the end of the file
		number, isNumber := content.(*syntax.Constant)
		noise, isCall := content.(*syntax.Call)
		if isCall {
			switch calledName(noise) {
			case "urandom", "token_bytes", "randbytes", "token_hex":
				written = true
			}
		}
		if !written && !(isNumber && number.Text == "0") {
			return
		}
	}
	c.add(wipes, n, calledName(n), 0, true)
}

// noteDiverted notes that money goes either to whom a caller names or to a written address, whichever the function decides.
func (c *code) noteDiverted(n syntax.Node, to syntax.Expr) {
	if purse := c.diverted(to); purse != "" {
		c.add(drains, n, clip(purse), 0, true)
	}
}

// diverted is the written address that a value may be instead of a parameter. A default for whoever names nobody is none.
func (c *code) diverted(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.IfExp:
		for _, pair := range [2][2]syntax.Expr{{e.Body, e.Orelse}, {e.Orelse, e.Body}} {
			name := c.parameterIn(pair[0])
			if purse := c.purse(pair[1], 0); name != "" && purse != "" && !mentionsName(e.Test, name) {
				return purse
			}
		}
	case *syntax.Call: // Web3.to_checksum_address(to)
		if len(e.Args) == 1 {
			return c.diverted(e.Args[0])
		}
	case *syntax.Name:
		symbol, _ := c.module.ScopeAt(e.Start).Lookup(e.ID)
		if symbol == nil || len(symbol.Bindings) > 4 {
			return ""
		}
		given, purse := false, ""
		for _, b := range symbol.Bindings {
			switch {
			case b.Kind == resolve.BindParam:
				given = true
			case b.Kind != resolve.BindAssign || b.Value == nil || b.Part != 0 || b.Iter:
			case c.purse(b.Value, 0) != "":
				if !c.isDefaultFor(b.Node, e.ID) {
					purse = c.purse(b.Value, 0)
				}
			default:
				given = given || c.parameterIn(b.Value) != ""
				if found := c.divertedOnce(b.Value); found != "" {
					return found
				}
			}
		}
		if given {
			return purse
		}
	}
	return ""
}

// divertedOnce is diverted for what a name is assigned, which is no further name.
func (c *code) divertedOnce(e syntax.Expr) string {
	if _, name := e.(*syntax.Name); name {
		return ""
	}
	if call, ok := e.(*syntax.Call); ok && len(call.Args) == 1 {
		e = call.Args[0]
	}
	if choice, ok := e.(*syntax.IfExp); ok {
		return c.diverted(choice)
	}
	return ""
}

// parameterIn is the parameter that a value is, or that it is a written form of; "" for others.
func (c *code) parameterIn(e syntax.Expr) string {
	if call, ok := e.(*syntax.Call); ok && len(call.Args) == 1 {
		e = call.Args[0]
	}
	name, ok := e.(*syntax.Name)
	if !ok {
		return ""
	}
	symbol, _ := c.module.ScopeAt(name.Start).Lookup(name.ID)
	if symbol == nil || len(symbol.Bindings) == 0 || symbol.Bindings[0].Kind != resolve.BindParam {
		return ""
	}
	return name.ID
}

// isDefaultFor reports whether an assignment stands below a test of the name that it is made to: if not to: to = OWN.
func (c *code) isDefaultFor(n syntax.Node, name string) bool {
	f := c.module.FunctionAt(n.Span().Start)
	if f == nil {
		return true
	}
	found := false
	syntax.Walk(f.Node, func(other syntax.Node) bool {
		if i, ok := other.(*syntax.If); ok && i.Start <= n.Span().Start && n.Span().Start < i.End {
			found = found || mentionsName(i.Test, name)
		}
		return !found
	})
	return found
}

func mentionsName(e syntax.Expr, id string) bool {
	found := false
	syntax.Walk(e, func(n syntax.Node) bool {
		if name, ok := n.(*syntax.Name); ok && name.ID == id {
			found = true
		}
		return !found
	})
	return found
}

// pays are methods that send money or tokens, with the receiver as their first argument.
var pays = words("transfer transferFrom send_to sendtoaddress safeTransfer safeTransferFrom withdraw")

// notePayment looks at the receiver of a payment that is made by a call of a contract: functions.transfer(to, amount).
func (c *code) notePayment(n *syntax.Call) {
	called := calledName(n)
	if _, method := n.Func.(*syntax.Attribute); !method || len(n.Args) < 2 {
		return
	}
	switch {
	case pays[called]:
		for _, a := range n.Args[:2] {
			c.noteDiverted(n, a)
		}
	case grants[called]:
		c.noteApproval(n)
	}
}

// grants are methods of contracts that give somebody rights over what a purse holds.
var grants = words("approve increaseAllowance increase_allowance setApprovalForAll safeApprove set_approval_for_all")

// approvesOpenly are words in the names of functions of which their callers know that somebody gets rights.
var approvesOpenly = regexp.MustCompile(`(?i)approv|allow|swap|trad|deposit|stak|buy|sell|set_?up|init|order|lend|borrow|repay|liquid|bridge|mint|permit|wrap|grant|enable|exchange|supply|farm|vault|invest|delegate|prepare|spend`)

// noteApproval notes that a function which is called for something else lets a written address take all of a token. Who works with an
// exchange lets its contract do so, and calls that contract too.
func (c *code) noteApproval(n *syntax.Call) {
	spender, amount := n.Args[0], n.Args[1]
	purse := c.purse(spender, 0)
	if purse == "" || !c.isLimitless(amount, 0) {
		return
	}
	f := c.module.FunctionAt(n.Start)
	if f == nil || approvesOpenly.MatchString(f.Name) || f.Name == "main" || c.when(n.Start) != whenCalled {
		return
	}
	used := false
	for _, other := range c.module.Calls {
		if calledName(other) != "contract" && calledName(other) != "Contract" {
			continue
		}
		for _, a := range other.Args {
			used = used || c.purse(a, 0) == purse
		}
		for _, k := range other.Keywords {
			used = used || c.purse(k.Value, 0) == purse
		}
	}
	if !used {
		c.add(drains, n, clip(purse), 0, true)
	}
}

// isLimitless reports whether an amount is as much as fits: 2**256 - 1, int("f" * 64, 16), True.
func (c *code) isLimitless(e syntax.Expr, depth int) bool {
	if depth > 3 {
		return false
	}
	switch e := e.(type) {
	case *syntax.Name:
		if value := c.only(e); value != nil {
			return c.isLimitless(value, depth+1)
		}
		return false
	case *syntax.Constant:
		return e.Kind == syntax.True || e.Kind == syntax.Int && len(e.Text) > 60
	case *syntax.Call:
		return calledName(e) == "int" || calledName(e) == "to_int"
	case *syntax.BinOp:
		found := false
		syntax.Walk(e, func(n syntax.Node) bool {
			power, ok := n.(*syntax.BinOp)
			found = found || ok && (power.Op == syntax.Pow || power.Op == syntax.LShift)
			return !found
		})
		return found
	}
	return false
}

var (
	// pageEnd is what a script is put before.
	pageEnd = regexp.MustCompile(`(?i)</?(body|head|html)\b`)
	// scriptOf is a script that a page loads from a machine.
	scriptOf = regexp.MustCompile(`(?i)<script[^>]{0,80}\bsrc=\\?["']?((?:https?:)?//[\w.-]+)`)
	// commonScripts are machines that give out scripts to everybody, or count visitors for whoever asks them to.
	commonScripts = regexp.MustCompile(`(?i)jsdelivr|unpkg|cdnjs|cloudflare|googleapis|gstatic|googletagmanager|google-analytics|jquery|bootstrapcdn|localhost|127\.0\.0\.1|polyfill|mathjax|plot\.ly|bokeh|esm\.sh|skypack|fontawesome|tailwindcss|plausible|matomo|hotjar|sentry|stripe|paypal|recaptcha|hcaptcha`)
)

// noteScript notes that a page that passes by, an answer of the application that its user wrote, gets a script from a written machine.
func (c *code) noteScript(n *syntax.Call) {
	if calledName(n) != "replace" && calledName(n) != "sub" || len(n.Args) < 2 {
		return
	}
	place, script := c.leading(n.Args[0]), c.outline(n.Args[1])
	if !pageEnd.MatchString(place) {
		return
	}
	found := scriptOf.FindStringSubmatch(script)
	if found == nil || commonScripts.MatchString(found[1]) || c.isOwnHost("http://"+strings.TrimLeft(found[1][strings.Index(found[1], "//"):], "/")) || openlyTells.MatchString(c.name) {
		return
	}
	f := c.module.FunctionAt(n.Start)
	if f == nil {
		return
	}
	for _, p := range slices.Concat(f.Args().PosOnly, f.Args().Args) {
		if answersNames[p.Name] || p.Name == "request" || p.Name == "environ" || p.Name == "scope" {
			c.add(misdirects, n, found[1], 0, true)
			return
		}
	}
}

// keyServices are variables of the environment that say to a program where it shows or gets its credentials. Nobody offers these
// services instead of who runs the cloud.
var keyServices = regexp.MustCompile(`^AWS_ENDPOINT_URL_(STS|IAM|SSO|SSO_OIDC|KMS|SSM|SECRETS_MANAGER|COGNITO_IDENTITY\w*)$|^(AZURE_AUTHORITY_HOST|IDENTITY_ENDPOINT|MSI_ENDPOINT)$`)

// noteVariable notes that a variable of the environment leads other programs to a machine that stands in the code.
func (c *code) noteVariable(n syntax.Node, key, value syntax.Expr) {
	name, _ := c.fold(key)
	if text := c.outline(value); c.when(n.Span().Start) != whenCalled && (pipesToShell.MatchString(text) || runsFetched.MatchString(text)) {
		c.add(writesTask, n, clip(name+"="+text), 0, true)
	}
	shows := keyServices.MatchString(name)
	if !shows && (!redirections[name] || c.when(n.Span().Start) == whenCalled) {
		return
	}
	text := c.leading(value)
	if !(writtenHost.MatchString(text) || strings.Contains(text, "://") && writtenMachine.MatchString(text)) || strings.Contains(text, "localhost") || strings.Contains(text, "://127.") {
		return
	}
	if shows && (strings.Contains(text, "amazonaws.") || strings.Contains(text, "microsoft") || c.isOwnHost(text)) {
		return
	}
	c.add(redirects, n, name, 0, shows)
}

// noteVariables looks at the variables that a call sets: os.environ.setdefault(name, value), os.environ.update({name: value}), os.putenv.
func (c *code) noteVariables(n *syntax.Call, name string) {
	switch name {
	case "os.environ.setdefault", "os.putenv", "os.environ.__setitem__":
		if len(n.Args) == 2 {
			c.noteVariable(n, n.Args[0], n.Args[1])
		}
	case "os.environ.update":
		if len(n.Args) == 1 {
			value := n.Args[0]
			if named, ok := value.(*syntax.Name); ok && c.only(named) != nil {
				value = c.only(named)
			}
			if table, ok := value.(*syntax.Dict); ok {
				for i, key := range table.Keys {
					c.noteVariable(n, key, table.Values[i])
				}
			}
		}
	}
}

// noteSignedAway notes that a class which stands for a library's client has a request that the library made go to a written machine.
func (c *code) noteSignedAway(n *syntax.Assign, target *syntax.Subscript) {
	switch key, _ := c.fold(target.Slice); key {
	case "url", "uri", "host", "hostname", "base_url":
	default:
		return
	}
	if !c.isRemote(n.Value) {
		return
	}
	if f := c.module.FunctionAt(n.Start); f != nil && c.actsInstead(f) {
		c.add(redirects, n, clip(c.leading(n.Value)), 0, true)
	}
}

// noteImpostor notes that a class which is called like the one of a library that it stands for speaks to a written machine, whoever
// uses it.
func (c *code) noteImpostor(n *syntax.ClassDef) {
	library := ""
	for _, base := range n.Bases {
		root, _, dotted := strings.Cut(c.module.Qualified(base), ".")
		if dotted && lastName(base) == n.Name && c.module.Program().Module(root) == nil {
			library = root
		}
	}
	if library == "" {
		return
	}
	for _, f := range c.module.Functions {
		if f.Class != nil && f.Class.Node == n && f.Name == "__init__" && c.leadsAway(f, library) {
			c.add(redirects, f.Node, n.Name, 0, true)
			return
		}
	}
}

// changesSettings is a command that has other programs of the user speak to a machine that is written in it, or to any without
// knowing which.
var changesSettings = regexp.MustCompile(`(?i)\bgit config (--(global|system|add|replace-all) )+(url\.["']?https?://[^*]\S*\.insteadOf|https?\.(\S+\.)?proxy \S|http\.(\S+\.)?sslVerify ["']?(false|0)|credential\.helper \S)|\bpip3? config (--(global|user|site) )?set \S*(index-url|proxy) \S|\b(npm|yarn|pnpm) config (-g )?set (registry|proxy|https-proxy)[ =]\S|\bpoetry (config repositories|source add)\S* \S|\bconda config --(add|prepend|append|set) (channels|default_channels|channel_alias|proxy_servers\.\S+) \S*https?://|\bgo env -w GOPROXY=`)

// wholeForm are parts of a request that hold all that somebody typed or is known by.
var wholeForm = words("POST form cookies COOKIES get_json get_data")

// handsForm reports whether a value holds all of what somebody typed into a form of the application.
func (c *code) handsForm(e syntax.Expr, depth int) bool {
	found := false
	single := map[syntax.Node]bool{}
	syntax.Walk(e, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Subscript:
			single[n.Value] = true
		case *syntax.Attribute:
			if n.Attr == "get" || n.Attr == "getlist" {
				single[n.Value] = true
			}
			base := lastName(n.Value)
			found = found || wholeForm[n.Attr] && (base == "request" || base == "req") && !single[n]
		case *syntax.Name:
			if value := c.only(n); value != nil && depth < 3 {
				found = found || c.handsForm(value, depth+1)
			}
		}
		return !found
	})
	return found
}
