package inspect

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// What makes sending a theft: an address that the author of the code chose, and a value that its user
// never gave away.

var writtenHost = regexp.MustCompile(`^(https?|wss?)://[\w.-]+(:\d+)?(/|\?|$)`)

// fixedAddress reports whether a call sends to a host that is written in the code.
func (c *code) fixedAddress(n *syntax.Call) bool {
	candidates := []syntax.Expr{argument(n, 0, "url")}
	if len(n.Args) > 1 {
		candidates = append(candidates, n.Args[1]) // after the method
	}
	if method, ok := n.Func.(*syntax.Attribute); ok {
		if connection, ok := method.Value.(*syntax.Name); ok {
			if made, ok := c.only(connection).(*syntax.Call); ok && strings.HasPrefix(c.module.Qualified(made.Func), "http.client.HTTP") {
				if host, ok := c.fold(argument(made, 0, "host")); ok {
					return host != "localhost" && !strings.HasPrefix(host, "127.")
				}
			}
		}
	}
	return slices.ContainsFunc(candidates, c.isRemote)
}

// isRemote reports whether a text is an address of another machine.
func (c *code) isRemote(e syntax.Expr) bool {
	text := c.leading(e)
	return writtenHost.MatchString(text) && !strings.Contains(text, "://localhost") && !strings.Contains(text, "://127.")
}

// strangeAddress reports whether the user has no word in where a call sends to: the address is written in the code, or was
// fetched or unpacked by it.
func (c *code) strangeAddress(n *syntax.Call) bool {
	return c.fixedAddress(n) || c.traits(argument(n, 0, "url"), 0)&(fetched|decoded) != 0
}

// leading is the text that a value begins with.
func (c *code) leading(e syntax.Expr) string {
	if e == nil {
		return ""
	}
	if text, ok := c.fold(e); ok {
		return text
	}
	switch e := e.(type) {
	case *syntax.BinOp:
		return c.leading(e.Left)
	case *syntax.JoinedStr:
		if len(e.Values) > 0 {
			return c.leading(e.Values[0])
		}
	}
	return ""
}

// keyNames are names of what opens a wallet. An API key is not among them: it is made to be sent.
var keyNames = regexp.MustCompile(`(?i)^_?(mnemonic(_?phrase|s|_?words)?|seed_?phrase|recovery_?phrase|private_?key|priv_?key|wallet_?seed)$`)

// keyFunctions are names of functions whose parameters are such values.
var keyFunctions = regexp.MustCompile(`(?i)(^|_)(mnemonic|seed_?phrase|recovery_?phrase|private_?key)(_|$)`)

// accountClasses are names of classes that are made of what opens a wallet, accountParameters are names that this has there.
var (
	accountClasses    = regexp.MustCompile(`(?i)(account|wallet|keypair|signer)$`)
	accountParameters = regexp.MustCompile(`(?i)^(words|phrase|seed|secret|secret_key|entropy|priv|pk)$`)
)

// namesKey reports whether a name is that of such a value: by itself, as a parameter of a function that is called for one,
// or because it was read under that name.
func (c *code) namesKey(e *syntax.Name) bool {
	if keyNames.MatchString(e.ID) {
		return true
	}
	if f := c.module.FunctionAt(e.Start); f != nil && f.Class != nil && f.Name == "__init__" && accountClasses.MatchString(f.Class.Name) && accountParameters.MatchString(e.ID) && f.Scope.Symbol(e.ID) != nil {
		return true
	}
	if f := c.module.FunctionAt(e.Start); f != nil && keyFunctions.MatchString(f.Name) {
		if positional := slices.Concat(f.Args().PosOnly, f.Args().Args); len(positional) > 0 && positional[0].Name == e.ID {
			return true
		}
	}
	if item, ok := c.only(e).(*syntax.Subscript); ok {
		key, _ := c.fold(item.Slice)
		return keyNames.MatchString(key)
	}
	return false
}

// handsKey reports whether a call is given such a value itself, also packed, but not what another function made of it. A value that
// comes from elsewhere counts where nobody cares for the answer: there are services whose own key is called private.
func (c *code) handsKey(n *syntax.Call) bool {
	given := func(e syntax.Expr) bool {
		traits := c.traits(e, 0)
		return traits&recovery != 0 || traits&phrase != 0 && (c.isThrown(n) || traits&encodedText != 0 && traits&(fetched|opened) == 0 || c.mentionsKey(e))
	}
	if slices.ContainsFunc(n.Args, given) {
		return true
	}
	return slices.ContainsFunc(n.Keywords, func(k syntax.Keyword) bool {
		return (k.Arg == "data" || k.Arg == "json" || k.Arg == "params" || k.Arg == "content") && given(k.Value)
	})
}

// inHeader notes that what opens a wallet is put into the head of all requests of a session.
func (c *code) inHeader(n *syntax.Assign, target *syntax.Subscript) {
	if head := lastName(target.Value); head != "headers" && head != "cookies" && head != "params" {
		return
	}
	value := n.Value
	if name, ok := value.(*syntax.Name); ok && c.only(name) != nil {
		value = c.only(name)
	}
	if c.mentionsKey(value) && c.traits(value, 0)&phrase != 0 { // here, and not somewhere in what its parts went through
		key, _ := c.fold(target.Slice)
		c.add(sendsKey, n, key, 0, true)
	}
	if traits := c.traits(value, 0); traits&(environment|loot|stolen) != 0 && traits&encodedText != 0 {
		c.add(sends, n, lastName(target.Value), traits, true)
	}
}

// isThrown reports whether nobody uses what a call, or the request that it makes, is answered with.
func (c *code) isThrown(n *syntax.Call) bool {
	return c.thrown != nil && (c.thrown == n || len(c.thrown.Args) > 0 && c.thrown.Args[0] == syntax.Expr(n))
}

// mentionsKey reports whether the name of such a value stands in an expression.
func (c *code) mentionsKey(e syntax.Expr) bool {
	found := false
	syntax.Walk(e, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Name:
			found = found || c.namesKey(n)
		case *syntax.Attribute:
			found = found || keyNames.MatchString(n.Attr) || n.Attr == "key" && c.isAccount(n.Value)
		}
		return !found
	})
	return found
}

// inHead are keywords of requests for what tells a service who asks, and for the way that a request takes.
var inHead = map[string]bool{"headers": true, "auth": true, "cert": true, "verify": true, "cookies": true, "proxies": true, "proxy": true}

// sentTraits joins the traits of what a request carries. What only logs in somebody is no loot, unless nobody asked for the request.
func (c *code) sentTraits(n *syntax.Call) trait {
	var body, head trait
	for _, a := range n.Args {
		body |= c.traits(a, 0)
	}
	for _, k := range n.Keywords {
		if inHead[k.Arg] {
			head |= c.traits(k.Value, 0)
		} else {
			body |= c.traits(k.Value, 0)
		}
	}
	head &^= variable
	if body&loot == 0 && head&loot != 0 && c.when(n.Start) == whenCalled || c.toProvider(n) {
		return (body | head) &^ (loot | variable)
	}
	return body | head
}

// toProvider reports whether a request goes to one of those who give out keys: it may well be shown its own.
func (c *code) toProvider(n *syntax.Call) bool {
	address := argument(n, 0, "url")
	if request, ok := address.(*syntax.Call); ok {
		address = argument(request, 0, "url")
	}
	if c.asksMetadata(n) {
		return true
	}
	text := c.leading(address)
	for _, provider := range foreignKeys {
		if strings.Contains(text, provider) && !anybodysPlace.MatchString(text) {
			return true
		}
	}
	return false
}

// anybodysPlace is an address of a provider at which everybody can have things sent to himself.
var anybodysPlace = regexp.MustCompile(`docs\.google\.com/forms|script\.google\.com|gist\.github|storage\.googleapis|\.s3[.-][\w.-]*amazonaws|/webhooks/`)

// replacement notes Other.function = own and setattr(Other, name, own), where own sends to a written address.
func (c *code) replacement(n syntax.Node, target, value syntax.Expr) {
	name := c.module.Qualified(target)
	if name == "" && c.isLoading(target) {
		name = "a function of a module as that is loaded"
	}
	if name == "" || strings.HasPrefix(name, c.module.Name+".") || toldOfMistakes[name] {
		return
	}
	for _, f := range c.replacing(value) {
		if c.sendsAway(f, map[*resolve.Function]bool{}) {
			c.add(replacesFunction, n, name, 0, true)
			return
		}
		if in := c.of(f); in != nil && in.leadsAway(f, "") && c.when(n.Span().Start) != whenCalled {
			c.add(redirects, n, name, 0, false)
			return
		}
	}
}

// endpoints are what clients call the machine that they speak to.
var endpoints = words("base_url api_base endpoint_url endpoint api_url index_url proxy proxies rpc_url azure_endpoint api_endpoint")

// leadsAway reports whether a function gives a client another machine to speak to, which is written in it, and which is not called like
// the package for anything else than the library whose client it is.
func (c *code) leadsAway(f *resolve.Function, library string) bool {
	found := false
	away := func(e syntax.Expr) bool {
		address := c.leading(e)
		if library != "" {
			address = strings.ReplaceAll(address, library, "")
		}
		return c.isRemote(e) && !c.isOwnHost(address)
	}
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Assign:
			for _, target := range n.Targets {
				switch target := target.(type) {
				case *syntax.Subscript:
					key, _ := c.fold(target.Slice)
					found = found || endpoints[key] && away(n.Value)
				case *syntax.Attribute:
					found = found || endpoints[target.Attr] && away(n.Value)
				}
			}
		case *syntax.Call:
			for _, k := range n.Keywords {
				found = found || endpoints[k.Arg] && away(k.Value)
			}
			if calledName(n) == "setdefault" && len(n.Args) == 2 {
				key, _ := c.fold(n.Args[0])
				found = found || endpoints[key] && away(n.Args[1])
			}
		}
		return !found
	})
	return found
}

// toldOfMistakes are functions that Python calls with an error: who collects them sends reports of crashes.
var toldOfMistakes = map[string]bool{"sys.excepthook": true, "sys.unraisablehook": true, "threading.excepthook": true}

// isLoading reports whether a target belongs to the module that a loader has at hand.
func (c *code) isLoading(target syntax.Expr) bool {
	f := c.module.FunctionAt(target.Span().Start)
	if f == nil || f.Class == nil || f.Name != "exec_module" || len(f.Args().Args) < 2 {
		return false
	}
	for {
		attr, ok := target.(*syntax.Attribute)
		if !ok {
			return lastName(target) == f.Args().Args[1].Name
		}
		target = attr.Value
	}
}

// replacing are the functions that a value may be: named, wrapped as in classmethod(own), or made by a
// function of the module as in wrap(old).
func (c *code) replacing(value syntax.Expr) []*resolve.Function {
	all := c.functions(value)
	call, ok := value.(*syntax.Call)
	if !ok {
		return all
	}
	if len(call.Args) == 1 {
		all = append(all, c.replacing(call.Args[0])...)
	}
	for _, maker := range c.module.Targets(call) {
		for _, made := range maker.Returns {
			if in := c.of(maker); in != nil {
				all = append(all, in.functions(made)...)
			}
		}
	}
	return all
}

// maxSending bounds how many functions are looked at for one that sends.
const maxSending = 40

// sendsAway reports whether a function, or one that it calls or hands to a thread, sends to a written address.
func (c *code) sendsAway(f *resolve.Function, seen map[*resolve.Function]bool) bool {
	if in := c.of(f); in != c {
		return in != nil && in.sendsAway(f, seen)
	}
	if seen[f] || len(seen) > maxSending {
		return false
	}
	seen[f] = true
	found := false
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		call, ok := n.(*syntax.Call)
		if !ok || found {
			return !found
		}
		name, _ := c.callee(call.Func, 0)
		k, known := calls[name]
		found = known && (k == sends || k == fetches && (len(call.Args) > 1 || len(call.Keywords) > 0)) && c.fixedAddress(call) || c.handsOver(call) ||
			c.sendsToPeer(call) || transactions[calledName(call)] && c.namesHost()
		for _, next := range c.module.Targets(call) {
			found = found || c.sendsAway(next, seen)
		}
		if runners[calledName(call)] {
			for _, k := range call.Keywords {
				for _, next := range c.functions(k.Value) {
					found = found || c.sendsAway(next, seen)
				}
			}
		}
		return !found
	})
	return found
}

// sendsToPeer reports whether a call opens a connection, or sends a packet, to a machine that is written in the code.
func (c *code) sendsToPeer(n *syntax.Call) bool {
	switch calledName(n) {
	case "sendto", "connect", "connect_ex", "create_connection":
	default:
		return false
	}
	return slices.ContainsFunc(n.Args, func(a syntax.Expr) bool {
		peer, ok := a.(*syntax.Tuple)
		if !ok || len(peer.Elts) < 2 {
			return false
		}
		machine, ok := c.fold(peer.Elts[0])
		return ok && machine != "" && machine != "localhost" && !strings.HasPrefix(machine, "127.") && machine[0] != '<' && !privateNumber.MatchString(machine)
	})
}

// transactions write to a ledger that everybody can read.
var transactions = map[string]bool{"send_raw_transaction": true, "send_transaction": true, "sendTransaction": true}

// namesHost reports whether the module has an address that is not this machine's.
func (c *code) namesHost() bool {
	for _, found := range anyHost.FindAllStringSubmatch(c.module.File.Text, -1) {
		if host := found[1]; host != "localhost" && !strings.HasPrefix(host, "127.") {
			return true
		}
	}
	return false
}

// handsOver reports whether a call of the saved original, or of anything else, is given a written
// address and, by name, a body that is computed: also where a thread is to make the call.
func (c *code) handsOver(n *syntax.Call) bool {
	body, places := false, n.Args
	for _, k := range n.Keywords {
		if name, _ := c.callee(k.Value, 0); k.Arg == "target" && calls[name] == fetches && name != "" {
			body = true // in the address
		}
		body = body || k.Arg == "json" || k.Arg == "data"
		switch value := k.Value.(type) {
		case *syntax.Tuple:
			if k.Arg == "args" {
				places = append(slices.Clone(places), value.Elts...)
			}
		case *syntax.Dict:
			for _, key := range value.Keys {
				text, _ := c.fold(key)
				body = body || k.Arg == "kwargs" && (text == "json" || text == "data")
			}
		}
	}
	return body && slices.ContainsFunc(places, func(a syntax.Expr) bool { return writtenHost.MatchString(c.leading(a)) })
}

// secretNames are names of what nobody but its owner and the service that it belongs to may know.
var secretNames = regexp.MustCompile(`(?i)^_?(secret_?(access_?)?key|(api|app|client)_?secret|passw(or)?d|pass_?phrase)$`)

// unanswered notes a request that hands a secret to a written address and does not care for the answer: who
// logs in needs one.
func (c *code) unanswered(n *syntax.Call) {
	body := n.Keywords
	if start, ok := n.Func.(*syntax.Attribute); ok && start.Attr == "start" { // threading.Thread(target=requests.post, …).start()
		thread, ok := start.Value.(*syntax.Call)
		if !ok || calledName(thread) != "Thread" && calledName(thread) != "Timer" {
			return
		}
		if lambda, ok := argument(thread, 1, "target").(*syntax.Lambda); ok {
			if call, ok := lambda.Body.(*syntax.Call); ok {
				c.noteAside(call, true)
			}
		}
		if body = c.givenLater(thread); body == nil {
			return
		}
		if slices.ContainsFunc(body, func(k syntax.Keyword) bool { return c.handsForm(k.Value, 0) }) && !c.toProvider(n) {
			c.add(tellsAside, n, "what somebody typed", 0, true)
		}
		c.noteLater(thread, body)
	} else {
		c.noteAside(n, false)
		name, _ := c.callee(n.Func, 0)
		if name == "urllib.request.urlopen" && len(n.Args) > 0 { // of a request that was made before
			request, ok := n.Args[0].(*syntax.Call)
			if made := c.madeBy(n.Args[0]); made != nil {
				request, ok = made, true
			}
			if ok && calledName(request) == "Request" {
				n = request
				if data := argument(n, 1, "data"); data != nil {
					body = []syntax.Keyword{{Arg: "data", Value: data}}
				}
			}
		}
		if k, known := calls[name]; !known || k != sends && k != fetches || !c.fixedAddress(n) {
			return
		}
		if given := argument(n, 1, "data"); len(n.Args) > 1 && given != nil && (name == "urllib.request.urlopen" || strings.HasSuffix(name, ".post") || strings.HasSuffix(name, ".put")) {
			body = append(body[:len(body):len(body)], syntax.Keyword{Arg: "data", Value: given})
		}
		c.noteCopies(n)
	}
	for _, k := range body {
		if (k.Arg == "params" || k.Arg == "data" || k.Arg == "json") && c.traits(k.Value, 0)&(confided|borrowed|loot) != 0 && !c.toProvider(n) {
			c.add(sendsKey, n, k.Arg, 0, true)
		}
	}
}

// noteLater notes that a thread tells a written machine what somebody gave the function that starts it.
func (c *code) noteLater(thread *syntax.Call, body []syntax.Keyword) {
	f := c.module.FunctionAt(thread.Start)
	if f == nil || openlyTells.MatchString(c.name) || openlyTells.MatchString(f.Name) || f.Class != nil && openlyTells.MatchString(f.Class.Name) {
		return
	}
	position := 3
	if calledName(thread) == "Timer" {
		position = 2
	}
	places, _ := argument(thread, position, "args").(*syntax.Tuple)
	if places == nil || len(places.Elts) == 0 {
		return
	}
	if address := c.leading(places.Elts[0]); openlyTells.MatchString(address) || c.isOwnHost(address) {
		return
	}
	for _, k := range body {
		if k.Arg != "json" && k.Arg != "data" && k.Arg != "params" && k.Arg != "content" {
			continue
		}
		if given := c.givenIn(k.Value); given != "" {
			c.add(tellsAside, thread, given, 0, true)
			return
		}
	}
}

// givenLater are the keywords that a thread hands to a function that sends to a written address; nil where it does not.
func (c *code) givenLater(thread *syntax.Call) []syntax.Keyword {
	target, first := argument(thread, 1, "target"), 3
	if calledName(thread) == "Timer" { // Timer(seconds, function, args, kwargs)
		target, first = argument(thread, 1, "function"), 2
	}
	name, _ := c.callee(target, 0)
	args, _ := argument(thread, first, "args").(*syntax.Tuple)
	kwargs, _ := argument(thread, first+1, "kwargs").(*syntax.Dict)
	if k, known := calls[name]; !known || k != sends && k != fetches || args == nil || len(args.Elts) == 0 || !writtenHost.MatchString(c.leading(args.Elts[0])) {
		return nil
	}
	var keywords []syntax.Keyword
	if len(args.Elts) > 1 {
		keywords = append(keywords, syntax.Keyword{Arg: "data", Value: args.Elts[1]})
	}
	if kwargs == nil {
		return keywords
	}
	for i, key := range kwargs.Keys {
		text, _ := c.fold(key)
		keywords = append(keywords, syntax.Keyword{Arg: text, Value: kwargs.Values[i]})
	}
	return keywords
}

// lastName is the last part of a name: key of self.key.
func lastName(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Name:
		return e.ID
	case *syntax.Attribute:
		return e.Attr
	}
	return ""
}

// foreignKeys are variables of the environment that hold a provider's key, with a word of that
// provider's own addresses.
var foreignKeys = map[string]string{"OPENAI_API_KEY": "openai", "ANTHROPIC_API_KEY": "anthropic", "AWS_SECRET_ACCESS_KEY": "amazonaws", "AWS_SESSION_TOKEN": "amazonaws",
	"GITHUB_TOKEN": "github", "GH_TOKEN": "github", "GITLAB_TOKEN": "gitlab", "HF_TOKEN": "huggingface", "HUGGINGFACE_TOKEN": "huggingface", "GOOGLE_API_KEY": "google",
	"GEMINI_API_KEY": "google", "STRIPE_SECRET_KEY": "stripe", "STRIPE_API_KEY": "stripe", "NPM_TOKEN": "npm", "PYPI_TOKEN": "pypi", "TWINE_PASSWORD": "pypi", "SLACK_TOKEN": "slack",
	"SLACK_BOT_TOKEN": "slack", "DISCORD_TOKEN": "discord", "AZURE_CLIENT_SECRET": "microsoft", "MISTRAL_API_KEY": "mistral", "DEEPSEEK_API_KEY": "deepseek"}

var anyHost = regexp.MustCompile(`(?:https?|wss?)://([\w.-]+)`)

// isClientOf reports whether a variable holds a provider's key and all addresses in the module are that
// provider's: then it is sent to who gave it out.
func (c *code) isClientOf(variable string) bool {
	provider := foreignKeys[variable]
	own := regexp.MustCompile(`(^|\.)` + provider + `\.(com|org|co|ai)$`)
	return provider != "" && len(c.hosts) > 0 && !slices.ContainsFunc(c.hosts, func(host string) bool { return !own.MatchString(host) })
}

// handsForeignKey reports whether the body of a request holds a provider's key, and its address is not
// that provider's. Clients put a key into a header, and send it to who gave it out.
func (c *code) handsForeignKey(n *syntax.Call) bool {
	address := c.leading(argument(n, 0, "url"))
	found := false
	for _, k := range n.Keywords {
		if k.Arg != "data" && k.Arg != "json" && k.Arg != "params" {
			continue
		}
		syntax.Walk(k.Value, func(e syntax.Node) bool {
			var name syntax.Expr
			switch e := e.(type) {
			case *syntax.Subscript:
				if c.module.Qualified(e.Value) == "os.environ" {
					name = e.Slice
				}
			case *syntax.Call:
				if called := c.module.Qualified(e.Func); called == "os.getenv" || called == "os.environ.get" {
					name = argument(e, 0, "key")
				}
			}
			if name != nil {
				text, _ := c.fold(name)
				provider := foreignKeys[text]
				found = found || provider != "" && !strings.Contains(address, provider)
			}
			return !found
		})
	}
	return found
}

// providers counts those whose keys, as the environment has them, stand in the arguments of a call. Who hands over those of two has
// no service of either in mind.
func (c *code) providers(n *syntax.Call) int {
	found := map[string]bool{}
	look := func(e syntax.Expr) {
		syntax.Walk(e, func(e syntax.Node) bool {
			var name syntax.Expr
			switch e := e.(type) {
			case *syntax.Subscript:
				if c.module.Qualified(e.Value) == "os.environ" {
					name = e.Slice
				}
			case *syntax.Call:
				if called := c.module.Qualified(e.Func); called == "os.getenv" || called == "os.environ.get" {
					name = argument(e, 0, "key")
				}
			}
			if name != nil {
				text, _ := c.fold(name)
				if provider := foreignKeys[text]; provider != "" {
					found[provider] = true
				}
			}
			return true
		})
	}
	for _, a := range n.Args {
		look(a)
	}
	for _, k := range n.Keywords {
		look(k.Value)
	}
	return len(found)
}

// isOwnName reports whether a value is the machine's name and nothing more: nobody but its own resolver is asked about that.
func (c *code) isOwnName(e syntax.Expr) bool {
	if name, ok := e.(*syntax.Name); ok {
		e = c.only(name)
	}
	call, ok := e.(*syntax.Call)
	if !ok {
		return false
	}
	switch c.module.Qualified(call.Func) {
	case "socket.gethostname", "socket.getfqdn", "platform.node":
		return true
	}
	return false
}

var verb = regexp.MustCompile(`\.[A-Z]\w*\.(get|post|put|delete|patch|head|options|request)$`)

// isVerb reports whether a function is the method of a client for a verb of HTTP.
func isVerb(name string) bool { return verb.MatchString(name) }

var uploader = regexp.MustCompile(`\b(curl|wget|Invoke-RestMethod|Invoke-WebRequest)\b.*(\s-(d|F|T|Body)\b|--(data|form|upload-file|post-data|post-file))`)

// uploads reports whether a command hands something to a server.
func (c *code) uploads(e syntax.Expr) bool {
	list, ok := e.(*syntax.List)
	if !ok {
		return uploader.MatchString(c.leading(e))
	}
	var words []string
	for _, item := range list.Elts {
		word, _ := c.fold(item)
		words = append(words, word)
	}
	return uploader.MatchString(strings.Join(words, " "))
}

// uploadsFile reports whether what such a command hands over is a file.
func (c *code) uploadsFile(e syntax.Expr) bool {
	list, ok := e.(*syntax.List)
	if !ok {
		return sentFile.MatchString(c.leading(e))
	}
	return slices.ContainsFunc(list.Elts, func(item syntax.Expr) bool { return sentFile.MatchString(" " + c.leading(item)) })
}

var sentFile = regexp.MustCompile(`\s@|=@|\s-T\b|--(upload|post|body)-file`)

// isBelowHome reports whether a path is one of a person's own folders, the home folder among them, or the root. Folders that programs
// keep there are not: their names begin with a dot.
func (c *code) isBelowHome(e syntax.Expr) bool {
	if name, ok := e.(*syntax.Name); ok {
		if value := c.only(name); value != nil {
			return c.isBelowHome(value)
		}
		symbol, _ := c.module.ScopeAt(name.Start).Lookup(name.ID)
		return symbol != nil && slices.ContainsFunc(c.given(symbol), func(given handedValue) bool {
			_, named := given.value.(*syntax.Name)
			return !named && given.in.isBelowHome(given.value)
		})
	}
	if call, ok := e.(*syntax.Call); ok && c.module.Qualified(call.Func) == "os.path.expanduser" {
		text := c.leading(argument(call, 0, "path"))
		return strings.HasPrefix(text, "~") && !strings.HasPrefix(text, "~/.")
	}
	if path, ok := e.(*syntax.BinOp); ok && path.Op == syntax.Div {
		text, _ := c.fold(path.Right)
		return text != "" && text[0] != '.' && c.isBelowHome(path.Left)
	}
	return e != nil && c.isHome(e)
}

// isHome reports whether a path is the home folder itself, or the root.
func (c *code) isHome(e syntax.Expr) bool {
	if text, ok := c.fold(e); ok {
		return text == "/" || text == "C:\\"
	}
	if name, ok := e.(*syntax.Name); ok {
		return slices.ContainsFunc(c.elements(name), c.isHome)
	}
	if item, ok := e.(*syntax.Subscript); ok && c.module.Qualified(item.Value) == "os.environ" {
		key, _ := c.fold(item.Slice)
		return key == "HOME" || key == "USERPROFILE"
	}
	call, ok := e.(*syntax.Call)
	if !ok {
		return false
	}
	switch c.module.Qualified(call.Func) {
	case "os.getenv", "os.environ.get":
		key, _ := c.fold(argument(call, 0, "key"))
		return key == "HOME" || key == "USERPROFILE"
	case "os.path.expanduser":
		text, _ := c.fold(argument(call, 0, "path"))
		return text == "~" || text == "~/"
	case "pathlib.Path.home":
		return true
	}
	return false
}

// handedCalls notes functions that start processes or run code and are handed to something that calls
// them: Thread(target=os.system, args=(…,)).
func (c *code) handedCalls(n *syntax.Call) {
	hand := func(e syntax.Expr) {
		switch e.(type) {
		case *syntax.Name, *syntax.Attribute:
			name, _ := c.callee(e, 0)
			if k, known := calls[name]; known && (k == spawns || k == executes) {
				c.add(k, n, name, c.traitsOf(n), false)
			}
		}
	}
	for _, a := range n.Args {
		hand(a)
	}
	for _, k := range n.Keywords {
		hand(k.Value)
	}
}
