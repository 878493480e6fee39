package inspect

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// What functions tell a machine of their author's, beside what they are called for.

// openlyTells are words in the names of what is there to tell something.
var openlyTells = regexp.MustCompile(`(?i)telemetry|analytic|track|stat(s|istic)|metric|event|segment|posthog|sentry|mixpanel|usage|scarf|crash|report|feedback|notif|alert|webhook|hook|upload|publish|submit|log(s|ger|ging)?\b|heartbeat|ping`)

// thrownCall is the call of a statement of which nobody uses what it is answered with: call(…), await call(…), call(…).read() and
// _ = call(…); nil where there is none.
func thrownCall(e syntax.Expr) *syntax.Call {
	if waits, ok := e.(*syntax.Await); ok {
		e = waits.Value
	}
	call, ok := e.(*syntax.Call)
	if !ok {
		return nil
	}
	if method, ok := call.Func.(*syntax.Attribute); ok {
		switch method.Attr {
		case "read", "close", "raise_for_status":
			if inner, ok := method.Value.(*syntax.Call); ok {
				return inner
			}
		}
	}
	return call
}

// A message is a request to a machine that is written in the code.
type message struct {
	address string
	given   []syntax.Expr // what it carries
	body    bool          // not only in the address
}

// onWrittenAccount reports whether a method belongs to a client that is made with an account whose key stands in the program. To log in
// with what somebody gave is what that account is for.
func (c *code) onWrittenAccount(n *syntax.Call) bool {
	method, ok := n.Func.(*syntax.Attribute)
	return ok && !logsIn.MatchString(method.Attr) && c.onWrittenClient(method.Value, c.writesAccount)
}

// logsIn are words in the names of methods by which a client becomes somebody's.
var logsIn = regexp.MustCompile(`(?i)log_?(in|out)|connect|auth|open|close|start|stop|quit|subscribe|join|get|fetch|list|head|delete|set_`)

// messageOf is the request that a call makes, any method's where it is unseen; false where the machine is not written, or where the call only fetches a file.
func (c *code) messageOf(n *syntax.Call, unseen bool) (message, bool) {
	t := message{}
	request := n
	name, _ := c.callee(n.Func, 0)
	switch name {
	case "urllib.request.urlretrieve", "wget.download", "gdown.download":
		return t, false
	case "urllib.request.urlopen":
		made, ok := argument(n, 0, "url").(*syntax.Call)
		if other := c.madeBy(argument(n, 0, "url")); other != nil {
			made, ok = other, true
		}
		if ok && calledName(made) == "Request" {
			request = made
		}
	}
	address := argument(request, 0, "url")
	k, known := calls[name]
	asks := known && (k == sends || k == fetches) && !strings.HasPrefix(name, "socket.") // a socket is given no address
	if method, ok := n.Func.(*syntax.Attribute); ok && !known && asksFor[method.Attr] {
		asks = c.traits(method.Value, 0)&(gathered|client) != 0
	}
	switch {
	case asks && (c.fixedAddress(request) || c.isRemote(address) || c.traits(address, 0)&(decoded|unpacked) == decoded|unpacked), c.handsOver(n):
	case c.sendsToPeer(n) && calledName(n) == "sendto":
	case handsOn[calledName(n)] && c.onWrittenConnection(n), unseen && c.onWrittenAccount(n):
		t.body = true
	default:
		return t, false
	}
	t.address = c.leading(address)
	t.body = t.body || handsOn[calledName(n)] || calledName(n) == "sendto" || (calledName(n) == "post" || calledName(n) == "put") && len(n.Args) > 1
	for _, k := range request.Keywords {
		switch k.Arg {
		case "data", "json", "content", "files":
			t.body = true
		}
	}
	if request != n && len(request.Args) > 1 {
		t.body = true
	}
	t.given = append(t.given, request.Args...)
	if calledName(n) == "sendto" && len(t.given) > 1 { // to whom is not what is told
		t.given = t.given[:1]
	}
	if handsOn[calledName(n)] { // table(name).insert(row).execute()
		for e := n.Func; ; {
			method, ok := e.(*syntax.Attribute)
			if !ok {
				break
			}
			before, ok := method.Value.(*syntax.Call)
			if !ok || len(t.given) > 20 {
				break
			}
			t.given = append(t.given, before.Args...)
			e = before.Func
		}
	}
	for _, k := range request.Keywords {
		if (!inHead[k.Arg] || k.Arg == "headers" && c.traits(k.Value, 0)&encodedText != 0) && k.Arg != "timeout" {
			t.given = append(t.given, k.Value)
		}
	}
	return t, true
}

// handsOn are methods of connections that send what they are given.
var handsOn = words("send sendall sendmail send_message storbinary publish lpush rpush insert_one insert_many replace_one update_one append_row append_rows insert upsert create execute send_post put_item upload upload_bytes chat_postMessage send_text send_email send_note push")

// onWrittenConnection reports whether a socket's method sends over a connection to a machine that is written in the code.
func (c *code) onWrittenConnection(n *syntax.Call) bool {
	method, ok := n.Func.(*syntax.Attribute)
	if !ok {
		return false
	}
	if made := c.madeBy(method.Value); made != nil && c.sendsToPeer(made) || c.onWrittenClient(method.Value, func(made *syntax.Call) bool { return c.namesMachine(made) || c.writesAccount(made) }) {
		return true
	}
	f := c.module.FunctionAt(n.Start)
	name, ok := method.Value.(*syntax.Name)
	if f == nil || !ok {
		return false
	}
	found := false
	syntax.Walk(f.Node, func(other syntax.Node) bool {
		if call, ok := other.(*syntax.Call); ok && !found && c.sendsToPeer(call) {
			on, ok := call.Func.(*syntax.Attribute)
			found = ok && lastName(on.Value) == name.ID
		}
		return !found
	})
	return found
}

// onWrittenClient reports whether a value comes, over items, attributes and further calls, from an object of a library that speaks to
// another machine, where one of these calls names that or an account of it: MongoClient(address)["shop"].orders.
func (c *code) onWrittenClient(e syntax.Expr, names func(*syntax.Call) bool) bool {
	named := false
	for range 8 {
		switch part := e.(type) {
		case *syntax.Call:
			named = named || names(part)
			if root, _, _ := strings.Cut(c.module.Qualified(part.Func), "."); clientLibraries[root] && named {
				return true
			}
			method, ok := part.Func.(*syntax.Attribute)
			if !ok {
				return false
			}
			e = method.Value
		case *syntax.Subscript:
			e = part.Value
		case *syntax.Attribute:
			e = part.Value
		case *syntax.Name:
			if e = c.only(part); e == nil {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// writesAccount reports whether a client is made with the name and the key of an account that stand in the program.
func (c *code) writesAccount(n *syntax.Call) bool {
	for _, k := range n.Keywords {
		if text, ok := k.Value.(*syntax.Constant); ok && text.Kind == syntax.Str && len(text.Text) >= 6 && secretParts.MatchString(k.Arg) {
			return true
		}
	}
	long := 0
	for _, a := range n.Args {
		text, ok := a.(*syntax.Constant)
		if !ok || text.Kind != syntax.Str {
			return false
		}
		if len(text.Text) >= 6 && !strings.Contains(text.Text, "localhost") {
			long++
		}
	}
	return long >= 2
}

// noteAside notes that a function tells a written machine what its caller gave it, on the side: nobody cares for the answer, and nobody
// is to see that it fails, or the function stands in the place of a library's own. Functions that are there to tell something say so by
// their names.
func (c *code) noteAside(n *syntax.Call, hidden bool) {
	f := c.module.FunctionAt(n.Start)
	if f != nil && c.inBackground(f) && c.isTold(n) {
		c.add(obeysList, n, calledName(n), 0, true)
		return
	}
	if f == nil {
		return
	}
	unseen := hidden || n.Start < c.silentUntil || c.inBackground(f)
	if t, ok := c.messageOf(n, unseen); ok && unseen && slices.ContainsFunc(t.given, func(e syntax.Expr) bool { return c.handsForm(e, 0) }) {
		c.add(tellsAside, n, "what somebody typed", 0, true)
		return
	}
	if openlyTells.MatchString(c.name) {
		return
	}
	instead := c.actsInstead(f)
	tool := c.isTool(f)
	hidden = hidden || c.inBackground(f)
	// It walks in the order of the text: an end that lies ahead is that of a try around it.
	open := !hidden && !instead && !tool && n.Start >= c.silentUntil && c.when(n.Start) == whenCalled
	if open && !c.hasOtherWork(f) {
		return
	}
	t, ok := c.messageOf(n, unseen)
	if !ok || openlyTells.MatchString(t.address) && !tool || open && (!t.body || c.isOwnHost(t.address) || c.onSelf(n)) {
		return
	}
	given := ""
	for g := f; g != nil && given == ""; {
		if openlyTells.MatchString(g.Name) {
			return
		}
		if c.traitsOf(n)&(host|loot|stolen|swept) != 0 && (hidden || n.Start < c.silentUntil) {
			given = "where it runs"
		}
		for _, e := range t.given {
			if given == "" {
				given = c.givenIn(e)
			}
		}
		start := g.Node.Span().Start
		if start == 0 {
			break
		}
		g = c.module.FunctionAt(start - 1)
	}
	if given != "" {
		c.add(tellsAside, n, given, 0, true)
	}
}

// hasOtherWork reports whether a function is there for something else than to send: others call it while they work, or it returns
// something. A function that does nothing else and that everybody may call is an interface to a service.
func (c *code) hasOtherWork(f *resolve.Function) bool {
	return len(f.Name) > 1 && f.Name[0] == '_' && f.Name[1] != '_' || slices.ContainsFunc(f.Returns, func(e syntax.Expr) bool {
		value, ok := e.(*syntax.Constant)
		return e != nil && (!ok || value.Kind != syntax.None && value.Kind != syntax.True && value.Kind != syntax.False)
	})
}

// onSelf reports whether a call is of a method of the object itself, whatever that does.
func (c *code) onSelf(n *syntax.Call) bool {
	method, ok := n.Func.(*syntax.Attribute)
	return ok && lastName(method.Value) == "self"
}

// isOwnHost reports whether the machine of an address is called like the package or the module: then it is what the code is for.
func (c *code) isOwnHost(address string) bool {
	found := anyHost.FindStringSubmatch(address)
	if found == nil {
		return false
	}
	plain := strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(c.name + "/" + c.module.Name))
	for _, word := range strings.FieldsFunc(strings.ToLower(found[1]), func(r rune) bool { return r == '.' || r == '-' }) {
		if len(word) > 3 && strings.Contains(plain, word) {
			return true
		}
	}
	return false
}

// isTold reports whether a request of which nobody wants the answer goes to a machine that another one named.
func (c *code) isTold(n *syntax.Call) bool {
	name, _ := c.callee(n.Func, 0)
	k, known := calls[name]
	address := argument(n, 0, "url")
	if made := c.madeBy(address); made != nil {
		address = made
	}
	if made, ok := address.(*syntax.Call); ok && calledName(made) == "Request" {
		address = argument(made, 0, "url")
	}
	return known && (k == sends || k == fetches) && c.leading(address) == "" && c.traits(address, 0)&(fetched|client) == fetched
}

// givenIn is the name of a parameter or of an attribute of self that a value is made of; "" where there is none.
func (c *code) givenIn(e syntax.Expr) string {
	given := ""
	syntax.Walk(e, func(e syntax.Node) bool {
		switch e := e.(type) {
		case *syntax.Name:
			symbol, _ := c.module.ScopeAt(e.Start).Lookup(e.ID)
			if symbol == nil || len(symbol.Bindings) == 0 || e.ID == "self" || e.ID == "cls" {
				break
			}
			b := symbol.Bindings[0]
			if b.Kind == resolve.BindParam || len(symbol.Bindings) == 1 && b.Value != nil && c.mentionsParameter(b.Value, 0) {
				given = e.ID
			}
		case *syntax.Attribute:
			if base, ok := e.Value.(*syntax.Name); ok && base.ID == "self" {
				given = e.Attr
			}
		}
		return given == ""
	})
	return given
}

// mentionsParameter reports whether a parameter stands in an expression, or in what its names are made of.
func (c *code) mentionsParameter(e syntax.Expr, depth int) bool {
	found := false
	syntax.Walk(e, func(n syntax.Node) bool {
		if name, ok := n.(*syntax.Name); ok && !found {
			symbol, _ := c.module.ScopeAt(name.Start).Lookup(name.ID)
			if symbol == nil || len(symbol.Bindings) == 0 {
				return true
			}
			found = symbol.Bindings[0].Kind == resolve.BindParam
			if value := symbol.Bindings[0].Value; value != nil && len(symbol.Bindings) == 1 && depth < 3 && !found { // or a piece of it
				found = c.mentionsParameter(value, depth+1)
			}
			if !found && c.isQueue(name) { // what an overriding method puts into it
				found = slices.ContainsFunc(c.given(symbol), func(given handedValue) bool {
					f := given.in.module.FunctionAt(given.value.Span().Start)
					return f != nil && given.in.actsInstead(f) && given.in.mentionsParameter(given.value, 3)
				})
			}
		}
		return !found
	})
	return found
}

// isQueue reports whether a name stands for a queue.
func (c *code) isQueue(e syntax.Expr) bool {
	made := c.madeBy(e)
	return made != nil && (strings.HasSuffix(calledName(made), "Queue") || calledName(made) == "deque")
}

// actsInstead reports whether a function overrides one of another package's classes and goes on to that.
func (c *code) actsInstead(f *resolve.Function) bool {
	if f.Class == nil || f.Class.Node == nil || f.Name == "__init__" || len(f.Class.Node.Bases) == 0 {
		return false
	}
	foreign := slices.ContainsFunc(f.Class.Node.Bases, func(base syntax.Expr) bool {
		root, _, dotted := strings.Cut(c.module.Qualified(base), ".")
		return dotted && root != "builtins" && c.module.Program().Module(root) == nil
	})
	if !foreign {
		return false
	}
	found := false
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		if call, ok := n.(*syntax.Call); ok && !found {
			method, ok := call.Func.(*syntax.Attribute)
			if !ok || method.Attr != f.Name {
				return true
			}
			base, ok := method.Value.(*syntax.Call)
			found = ok && calledName(base) == "super"
		}
		return !found
	})
	return found
}

// backgrounds start a function that goes on by itself.
var backgrounds = words("Thread Timer submit start_new_thread run_in_executor to_thread apply_async Process")

// inBackground reports whether a thread is given a function to call.
func (c *code) inBackground(f *resolve.Function) bool {
	if c.behind == nil {
		c.behind = map[*resolve.Function]bool{}
		for _, n := range c.module.Calls {
			if called := calledName(n); (called == "create_task" || called == "ensure_future") && len(n.Args) > 0 {
				if call, ok := n.Args[0].(*syntax.Call); ok {
					c.noteBehind(call.Func)
				}
			}
			if !backgrounds[calledName(n)] {
				continue
			}
			for _, a := range n.Args {
				c.noteBehind(a)
			}
			for _, k := range n.Keywords {
				c.noteBehind(k.Value)
			}
		}
	}
	return c.behind[f]
}

func (c *code) noteBehind(e syntax.Expr) {
	for _, f := range c.functions(e) {
		c.behind[f] = true
	}
	attr, ok := e.(*syntax.Attribute)
	if !ok || lastName(attr.Value) != "self" {
		return
	}
	if in := c.module.FunctionAt(e.Span().Start); in != nil && in.Class != nil {
		for _, f := range in.Class.Methods {
			if f.Name == attr.Attr {
				c.behind[f] = true
			}
		}
	}
}

// isTool reports whether a function is one that an assistant calls, with what its user said.
func (c *code) isTool(f *resolve.Function) bool {
	if f.Class != nil && f.Class.Node != nil && (f.Name == "_run" || f.Name == "_arun" || f.Name == "forward") {
		return slices.ContainsFunc(f.Class.Node.Bases, func(base syntax.Expr) bool { return strings.HasSuffix(lastName(base), "Tool") })
	}
	def := f.Def()
	return def != nil && slices.ContainsFunc(def.Decorators, func(d syntax.Expr) bool {
		if call, ok := d.(*syntax.Call); ok {
			d = call.Func
		}
		return lastName(d) == "tool"
	})
}

// ownAccount is an address of a messenger with the number and the key of the account that gets what is sent there. Whoever writes
// them into a package wants to be told.
var ownAccount = regexp.MustCompile(`^https?://((discord(app)?\.com|ptb\.discord\.com|canary\.discord\.com)/api/(v\d+/)?webhooks/\d{15,}/[\w-]{7,}|api\.telegram\.org/bot\d{8,}:[\w-]{7,}/|hooks\.slack\.com/services/T\w{7,}/B\w{7,}/\w{10,})`)

// speaking are names of calls that send something or are told where to.
var speaking = words("get post put patch request urlopen Request Webhook DiscordWebhook from_url send execute fetch TeleBot Bot ApplicationBuilder token")

// botKey is the key of a bot of Telegram.
var botKey = regexp.MustCompile(`^\d{8,10}:[\w-]{34,36}$`)

// noteOwnAccount notes that a call tells an account something that is written in the code with its key.
func (c *code) noteOwnAccount(n *syntax.Call) {
	for i, a := range n.Args {
		if i < 3 && ownAccount.MatchString(c.leading(a)) && c.carriesSomething(n, i) {
			c.add(tellsOwnAccount, n, clip(ownAccount.FindString(c.leading(a))), 0, true)
			return
		}
	}
	for _, k := range n.Keywords {
		if k.Arg == "url" && ownAccount.MatchString(c.leading(k.Value)) && c.carriesSomething(n, -1) {
			c.add(tellsOwnAccount, n, clip(ownAccount.FindString(c.leading(k.Value))), 0, true)
			return
		}
	}
	if name := calledName(n); (name == "TeleBot" || name == "Bot" || name == "ApplicationBuilder" || name == "token") && len(n.Args) > 0 {
		if text, ok := c.fold(n.Args[0]); ok && botKey.MatchString(text) {
			c.add(tellsOwnAccount, n, name, 0, true)
		}
	}
}

// carriesSomething reports whether a call hands something on that is computed, beside the address at an index, or in it.
func (c *code) carriesSomething(n *syntax.Call, address int) bool {
	computed := func(e syntax.Expr) bool {
		_, written := c.fold(e)
		return !written
	}
	for _, k := range n.Keywords {
		if k.Arg != "timeout" && k.Arg != "headers" && computed(k.Value) {
			return true
		}
	}
	return slices.ContainsFunc(n.Args, computed)
}

// askedFor are the traits of a part of what a server was asked: request.form, self.rfile.
func askedFor(e *syntax.Attribute) trait {
	switch lastName(e.Value) {
	case "request", "req":
		switch e.Attr {
		case "body", "data", "form", "args", "values", "json", "get_json", "GET", "POST", "query_params", "headers", "cookies", "text", "stream", "files", "params", "get_data":
			return asked
		}
	case "self":
		if e.Attr == "rfile" {
			return asked | received
		}
	}
	return 0
}

// isGated reports whether a function does something only for those who know a word that is written in it, or in a function that it
// asks about that.
func (c *code) isGated(f *resolve.Function) bool {
	if f == nil {
		return false
	}
	gated := false
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Compare:
			gated = gated || c.comparesWord(n, func(e syntax.Expr) bool { return c.traits(e, 0)&asked != 0 })
		case *syntax.Call:
			for _, g := range c.module.Targets(n) {
				if c.of(g) != c || g == f {
					continue
				}
				syntax.Walk(g.Node, func(n syntax.Node) bool {
					if compare, ok := n.(*syntax.Compare); ok {
						gated = gated || c.comparesWord(compare, func(e syntax.Expr) bool { return c.mentionsParameter(e, 0) })
					}
					return !gated
				})
			}
		}
		return !gated
	})
	return gated
}

// comparesWord reports whether a value is compared with a word that is written, and that nobody guesses.
func (c *code) comparesWord(n *syntax.Compare, fits func(syntax.Expr) bool) bool {
	if len(n.Comparators) != 1 || n.Ops[0] != syntax.Eq && n.Ops[0] != syntax.NotEq {
		return false
	}
	for _, pair := range [2][2]syntax.Expr{{n.Left, n.Comparators[0]}, {n.Comparators[0], n.Left}} {
		if word, written := c.fold(pair[0]); written && len(word) >= 6 && (len(word) >= 32 || strings.ContainsAny(word, "0123456789")) && fits(pair[1]) {
			return true
		}
	}
	return false
}

// looksForMark reports whether a function looks for a text that is written in it at the beginning of something.
func (c *code) looksForMark(f *resolve.Function) bool {
	found := false
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		if call, ok := n.(*syntax.Call); ok && !found && calledName(call) == "startswith" && len(call.Args) == 1 {
			mark, written := c.fold(call.Args[0])
			found = written && len(mark) > 2 && mark[0] != '/'
		}
		return !found
	})
	return found
}

// noteTurned notes that money which a caller sends somewhere is turned to an address that is written in the code.
func (c *code) noteTurned(n *syntax.Assign, target *syntax.Subscript) {
	if key, _ := c.fold(target.Slice); key != "to" && key != "to_address" && key != "recipient" {
		return
	}
	name, ok := target.Value.(*syntax.Name)
	if !ok || c.purse(n.Value, 0) == "" {
		return
	}
	symbol, _ := c.module.ScopeAt(name.Start).Lookup(name.ID)
	if symbol == nil {
		return
	}
	for _, b := range symbol.Bindings {
		if b.Kind == resolve.BindParam || b.Value != nil && isCopy(b.Value) && c.mentionsParameter(b.Value, 3) {
			c.add(drains, n, clip(c.purse(n.Value, 0)), 0, true)
			return
		}
	}
}

// isCopy reports whether a value is a copy of another: dict(x), x.copy().
func isCopy(e syntax.Expr) bool {
	call, ok := e.(*syntax.Call)
	return ok && (calledName(call) == "dict" || calledName(call) == "copy" || calledName(call) == "deepcopy")
}

// noteLogin notes that a password which somebody typed goes to each machine of a list.
func (c *code) noteLogin(n *syntax.Call) {
	address, ok := argument(n, 0, "url").(*syntax.Name)
	if !ok {
		return
	}
	machines := map[string]bool{}
	for _, e := range c.elements(address) {
		if found := anyHost.FindStringSubmatch(c.leading(e)); found != nil {
			machines[found[1]] = true
		}
	}
	if len(machines) < 2 {
		return
	}
	for _, k := range n.Keywords {
		if !inHead[k.Arg] && c.traits(k.Value, 0)&confided != 0 {
			c.add(spreadsLogin, n, k.Arg, 0, true)
			return
		}
	}
}

// foreignAccount is another account of Amazon's cloud, as a policy names it.
var foreignAccount = regexp.MustCompile(`^arn:aws:iam::\d{12}:(root|user/|role/)`)

// noteGrant notes that all rights in a cloud are given to an account that is written in the code.
func (c *code) noteGrant(n *syntax.Call) {
	switch calledName(n) {
	case "create_role", "update_assume_role_policy", "attach_role_policy", "put_role_policy", "attach_user_policy":
	default:
		return
	}
	f := c.module.FunctionAt(n.Start)
	if f == nil {
		return
	}
	account, all := "", false
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		if text, ok := n.(*syntax.Constant); ok && text.Kind == syntax.Str {
			if foreignAccount.MatchString(text.Text) {
				account = text.Text
			}
			all = all || strings.HasSuffix(text.Text, "policy/AdministratorAccess") || text.Text == "*"
		}
		return true
	})
	if account != "" && all {
		c.add(opensDoor, n, account, 0, true)
	}
}

var (
	loginNames = regexp.MustCompile(`(?i)(^|_)(auth\w*|log_?in|verify|check|validate)(_|$)|passw`)
	hexDigest  = regexp.MustCompile(`^[0-9a-f]{32,128}$`)
)

// noteMasterKey notes that a function which lets people in does so for whoever knows a word of which the digest is written in it.
func (c *code) noteMasterKey(n *syntax.If) {
	compare, ok := n.Test.(*syntax.Compare)
	if !ok || len(compare.Ops) != 1 || compare.Ops[0] != syntax.Eq {
		return
	}
	f := c.module.FunctionAt(n.Start)
	if f == nil || !loginNames.MatchString(f.Name) {
		return
	}
	for _, pair := range [2][2]syntax.Expr{{compare.Left, compare.Comparators[0]}, {compare.Comparators[0], compare.Left}} {
		digest, written := c.fold(pair[0])
		made, ok := pair[1].(*syntax.Call)
		if !written || !ok || !hexDigest.MatchString(digest) || calledName(made) != "hexdigest" || !c.mentionsParameter(made, 0) {
			continue
		}
		if back, ok := n.Body[len(n.Body)-1].(*syntax.Return); ok && back.Value != nil {
			if value, ok := back.Value.(*syntax.Constant); ok && (value.Kind == syntax.False || value.Kind == syntax.None) {
				return
			}
			c.add(opensDoor, n, f.Name, 0, true)
		}
	}
}

// noteTimed notes that a function deletes each file of the folder that it is called in, from a written day on.
func (c *code) noteTimed(n *syntax.Call, file syntax.Expr) {
	f := c.module.FunctionAt(n.Start)
	name, ok := file.(*syntax.Name)
	if f == nil || !ok {
		return
	}
	symbol, _ := c.module.ScopeAt(name.Start).Lookup(name.ID)
	if symbol == nil || len(symbol.Bindings) != 1 || !symbol.Bindings[0].Iter {
		return
	}
	lists, ok := symbol.Bindings[0].Value.(*syntax.Call)
	if !ok {
		return
	}
	switch c.module.Qualified(lists.Func) {
	case "os.listdir", "os.scandir", "glob.glob":
	default:
		return
	}
	switch where := c.place(argument(lists, 0, "path"), 0); {
	case len(lists.Args) == 0, where == ".", where == "*" && calledName(lists) == "glob":
	default:
		return
	}
	timed := false
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		if compare, ok := n.(*syntax.Compare); ok && !timed {
			for _, side := range append(compare.Comparators, compare.Left) {
				made, ok := side.(*syntax.Call)
				if !ok || len(made.Args) < 3 {
					continue
				}
				day := c.module.Qualified(made.Func)
				year, written := made.Args[0].(*syntax.Constant)
				timed = timed || (day == "datetime.date" || day == "datetime.datetime") && written && year.Kind == syntax.Int
			}
		}
		return !timed
	})
	if timed {
		c.add(wipes, n, calledName(n), 0, true)
	}
}

// noteDrain notes that what is left in a purse goes to an address that is written in the code.
func (c *code) noteDrain(n syntax.Node, parts []header) {
	to, all := "", false
	for _, part := range parts {
		switch part.name {
		case "to", "to_pubkey", "to_address", "dest", "destination", "recipient", "receiver":
			to = c.purse(part.value, 0)
			if len(parts) > 1 {
				c.noteDiverted(n, part.value)
			}
		case "value", "lamports", "amount", "quantity":
			all = all || c.isBalance(part.value, 0)
		}
	}
	if to != "" && all {
		c.add(drains, n, clip(to), 0, true)
	}
}

// purse is the written address that money goes to; "" where it is not written.
func (c *code) purse(e syntax.Expr, depth int) string {
	if e == nil || depth > 3 {
		return ""
	}
	if text, ok := c.fold(e); ok {
		if len(text) >= 25 && !strings.ContainsAny(text, " /.@") && strings.ContainsAny(text, "0123456789") && strings.Trim(text, "0x") != "" {
			return text
		}
		return ""
	}
	switch e := e.(type) {
	case *syntax.Name:
		return c.purse(c.only(e), depth+1)
	case *syntax.Call: // Pubkey.from_string(text), Web3.to_checksum_address(text)
		if len(e.Args) == 1 {
			return c.purse(e.Args[0], depth+1)
		}
	}
	return ""
}

// isBalance reports whether an amount is made of what a purse holds.
func (c *code) isBalance(e syntax.Expr, depth int) bool {
	found := false
	syntax.Walk(e, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Call:
			switch strings.ToLower(strings.ReplaceAll(calledName(n), "_", "")) {
			case "getbalance", "balance", "balanceof", "fetchbalance":
				found = true
			}
		case *syntax.Name:
			if value := c.only(n); value != nil && depth < 3 {
				found = found || c.isBalance(value, depth+1)
			}
		}
		return !found
	})
	return found
}
