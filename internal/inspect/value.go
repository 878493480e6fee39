package inspect

import (
	"bytes"
	"compress/bzip2"
	"compress/gzip"
	"compress/zlib"
	"encoding/ascii85"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A trait says where a value comes from.
type trait uint32

const (
	decoded       trait = 1 << iota // unpacked by base64, zlib and their like
	fetched                         // from the network
	received                        // from a socket
	environment                     // of the process, as a whole
	host                            // names of user and machine
	stolen                          // clipboard, keys, screen, secrets of the environment
	encodedText                     // packed by base64 or hex
	spawned                         // output of a command
	opened                          // content of a file
	hiddenCommand                   // a command that was unpacked
	own                             // a place beside the module itself
	dropped                         // a file that the program filled with what it read, unpacked or fetched
	installed                       // a place where packages are installed
	quiet                           // a process of which nobody sees what it prints
	unpacked                        // by one of the functions that do so; other texts are only put together
	packed                          // a text of the program that nobody can read
	loot                            // the path of what others keep private, and what is read from there
	program                         // a file of the package that is no Python
	gathered                        // what a library that is not Python's own was asked for
	client                          // an object that speaks to another machine
	addressed                       // such an object whose other end is written in the program
	confided                        // a password or a secret that somebody gave
	borrowed                        // a provider's key, from the environment
	swept                           // each file of a folder that a person keeps things in
	phrase                          // what opens a wallet: a recovery phrase, a private key
	variable                        // of the environment, whose name is that of a secret
	recovery                        // the words that open a wallet, whatever they are called later
	asked                           // what somebody asks a server of the program

	private = environment | host | stolen | spawned
)

var traitOf = map[kind]trait{decodes: decoded | unpacked, fetches: fetched, readsHost: host, readsClipboard: stolen, readsKeys: stolen, readsScreen: stolen, spawns: spawned, readsSite: installed}

const maxTraitDepth = 24

// messages give connections of which everything that is read came from the other side. A plain socket
// also knows its own port.
var messages = map[string]bool{"websockets.connect": true, "websockets.sync.client.connect": true, "websocket.create_connection": true, "asyncio.open_connection": true}

// traitsOf joins the traits of a call's arguments.
func (c *code) traitsOf(n *syntax.Call) trait {
	var all trait
	for _, a := range n.Args {
		all |= c.traits(a, 0)
	}
	for _, k := range n.Keywords {
		all |= c.traits(k.Value, 0)
	}
	return all
}

// traits follows a value back through the module's names and functions, whatever the order of
// statements.
func (c *code) traits(e syntax.Expr, depth int) (result trait) {
	if e == nil || depth > maxTraitDepth {
		return 0
	}
	var all trait
	if c.lootTexts[e] {
		all = loot
	}
	if c.picksOwn(e) {
		return 0
	}
	switch e := e.(type) {
	case *syntax.Constant:
		if isPacked(e) {
			all |= packed
		}
		if strings.Contains(e.Text, "site-packages") || strings.Contains(e.Text, "dist-packages") {
			all |= installed
		}
		return all | c.writtenPaths[e.Text]
	case *syntax.List:
		if isPackedList(e.Elts) {
			return packed
		}
	case *syntax.Tuple:
		if isPackedList(e.Elts) {
			return packed
		}
	case *syntax.DictComp:
		if c.picksSecrets(e.Generators) {
			all |= loot
		}
	case *syntax.ListComp:
		if c.picksSecrets(e.Generators) {
			all |= loot
		}
	case *syntax.GeneratorExp:
		if c.picksSecrets(e.Generators) {
			all |= loot
		}
	case *syntax.IfExp: // what is asked does not come out: one if "SHOP_URL" in os.environ else two
		return c.traits(e.Body, depth+1) | c.traits(e.Orelse, depth+1)
	case *syntax.Name:
		if e.ID == "__file__" {
			return own
		}
		if c.namesKey(e) {
			all |= phrase
			if recoveryNames.MatchString(e.ID) {
				all |= recovery
			}
		}
		if secretNames.MatchString(e.ID) {
			all |= confided
		}
		symbol, scope := c.module.ScopeAt(e.Start).Lookup(e.ID)
		if symbol == nil {
			return all
		}
		return all | c.symbolTraits(symbol, scope, depth)
	case *syntax.BinOp:
		if e.Op == syntax.BitXor {
			all |= decoded
		}
	case *syntax.Call:
		name, _ := c.callee(e.Func, 0)
		if name == "os.path.expanduser" {
			return c.traits(argument(e, 0, "path"), depth+1) & loot
		}
		if name == "os.environ.get" || name == "os.getenv" {
			return c.variables(argument(e, 0, "key"))
		}
		if k, known := calls[name]; known {
			if k == spawns || k == readsHost {
				return traitOf[k] // not of its arguments
			}
			all |= traitOf[k]
			if k == sends && answers(name) {
				all |= fetched
			}
			if all&fetched != 0 && c.asksMetadata(e) {
				all |= loot
			}
		}
		all |= c.fromClient(e, name)
		if c.sweeps(e, name) {
			all |= swept
		}
		if c.readsCarried(e, name, depth) {
			all |= program
		}
		if name == "builtins.open" || name == "io.open" {
			all |= opened
		}
		if strings.HasPrefix(name, "base64.b") && strings.HasSuffix(name, "encode") || name == "binascii.hexlify" {
			all |= encodedText
		}
		if attr, ok := e.Func.(*syntax.Attribute); ok {
			switch attr.Attr {
			case "get":
				if len(e.Args) > 0 {
					if key, ok := e.Args[0].(*syntax.Constant); ok && secretNames.MatchString(key.Text) {
						all |= confided
					}
				}
			case "recv", "recvfrom", "makefile":
				all |= received
			case "fromhex", "decrypt", "reveal": // the last is that of libraries for texts in pictures
				all |= decoded
			case "to_bytes", "translate":
				if number, ok := attr.Value.(*syntax.Call); ok && calledName(number) == "int" {
					all |= decoded
				} else if _, ok := c.module.Constant(attr.Value); ok {
					all |= decoded
				}
			case "read_text", "read_bytes":
				all |= opened
			case "hex":
				all |= encodedText
			case "get_password": // of the keyring
				all |= confided
			case "to_bytes_array", "secret": // of a pair of keys
				if c.isKeypair(attr.Value) {
					all |= phrase
				}
			case "export_session_string", // whoever has it is logged in
				"get_frozen_credentials", "list_secret_for_all_namespaces", "list_namespaced_secret", "access_secret_version":
				all |= loot
			case "get_secret_value": // of Amazon's store; pydantic's own secrets have a method of that name without arguments
				if len(e.Args)+len(e.Keywords) > 0 {
					all |= loot
				}
			case "conversations_history", "get_updates", "getUpdates": // of chats
				all |= fetched
			case "fetch":
				if strings.HasPrefix(name, "imaplib.") {
					all |= fetched
				}
			}
			all |= c.traits(attr.Value, depth+1) | askedFor(attr)
		}
		if messages[name] {
			all |= received
		}
		if c.asksSecret(e, name) {
			all |= confided
		}
		if name == "builtins.bytes" && len(e.Args) == 1 && c.isKeypair(e.Args[0]) {
			all |= phrase
		}
		if name == "builtins.chr" || isCharacterJoin(e) || isDecodingLoop(e) {
			all |= decoded
		}
		targets := append(c.targets(e), c.listed(e)...)
		for _, f := range targets {
			all |= c.returned(f, depth+4)
		}
		if len(targets) > 0 || !keepsText(e, name) { // what a function makes of a phrase is not the phrase
			const itself = phrase | recovery | confided | borrowed
			defer func(before trait) { result = result&^itself | before&itself }(all)
		}
	case *syntax.Subscript:
		if key, ok := e.Slice.(*syntax.Constant); ok && secretNames.MatchString(key.Text) {
			all |= confided
		}
		if _, ok := e.Slice.(*syntax.Slice); !ok && c.module.Qualified(e.Value) == "os.environ" {
			return c.variables(e.Slice)
		} else if slice, ok := e.Slice.(*syntax.Slice); ok && isMinusOne(slice.Step) {
			all |= decoded
		}
		return all | c.traits(e.Value, depth+1)
	case *syntax.Attribute:
		if e.Attr == "environ" && c.module.Qualified(e) == "os.environ" {
			return environment
		}
		if e.Attr == "payload" && strings.Contains(c.module.File.Text, "paho") {
			return fetched // a message of a broker
		}
		if base, ok := e.Value.(*syntax.Name); ok {
			if name := normal(c.module.Qualified(e)); name != "" {
				if k, known := calls[name]; known && k == decodes {
					return decoded | unpacked // a decoder that something else will call
				}
				all |= c.memberTraits(name, depth)
			}
			all |= c.ownAttribute(base, e.Attr, depth)
		}
		if keyNames.MatchString(e.Attr) || e.Attr == "key" && c.isAccount(e.Value) {
			all |= phrase
		}
		if e.Attr == "headers" && answersNames[lastName(e.Value)] {
			all |= fetched
		}
		all |= askedFor(e)
		if e.Attr == "raw_cell" || e.Attr == "f_locals" && (traces.MatchString(c.module.File.Text) || c.reportsElsewhere()) { // what somebody types into a notebook, and what other functions have at hand
			all |= loot
		}
		if secretNames.MatchString(e.Attr) {
			all |= confided
		}
		return all | c.traits(e.Value, depth+1)
	}
	syntax.Children(e, func(n syntax.Node) {
		if child, ok := n.(syntax.Expr); ok {
			if attr, ok := child.(*syntax.Attribute); ok {
				if call, isCall := e.(*syntax.Call); isCall && call.Func == attr {
					return // looked at above
				}
			}
			all |= c.traits(child, depth+1)
		}
	})
	return all
}

// secretWords are words for what others keep to themselves.
var secretWords = regexp.MustCompile(`(?i)^_?(\w+_)?(passw(or)?d|passphrase|secret|token|api_?key|private_?key|cvv|cvc|card|card_?number|cc|pin|ssn|iban|credential|mnemonic|seed)s?$|_private_key_file$`)

// picksSecrets reports whether a loop keeps, of many things, those that bear the names of secrets: if key in {"password", "cvv"}.
func (c *code) picksSecrets(loops []*syntax.Comprehension) bool {
	for _, loop := range loops {
		for _, test := range loop.Ifs {
			if c.asksForSecrets(test) {
				return true
			}
			compare, ok := test.(*syntax.Compare)
			if !ok || len(compare.Ops) != 1 || compare.Ops[0] != syntax.In {
				continue
			}
			list := compare.Comparators[0]
			if name, ok := list.(*syntax.Name); ok {
				list = c.only(name)
			}
			var items []syntax.Expr
			switch list := list.(type) {
			case *syntax.Set:
				items = list.Elts
			case *syntax.List:
				items = list.Elts
			case *syntax.Tuple:
				items = list.Elts
			}
			secrets := 0
			for _, item := range items {
				if text, ok := c.fold(item); ok && secretWords.MatchString(text) {
					secrets++
				}
			}
			if secrets >= 2 {
				return true
			}
		}
	}
	return false
}

// secretParts are words that stand in the names of secrets.
var secretParts = regexp.MustCompile(`(?i)token|secret|passw?|key|credential|auth`)

// asksForSecrets reports whether a test compares a name with a pattern or with pieces of several names of secrets.
func (c *code) asksForSecrets(test syntax.Expr) bool {
	call, ok := test.(*syntax.Call)
	if !ok || len(call.Args) == 0 {
		return false
	}
	var texts []syntax.Expr
	switch calledName(call) {
	case "search", "match", "findall":
		method, ok := call.Func.(*syntax.Attribute)
		if !ok {
			return false
		}
		if c.module.Qualified(method.Value) == "re" {
			texts = append(texts, call.Args[0])
		} else if made := c.madeBy(method.Value); made != nil && len(made.Args) > 0 {
			texts = append(texts, made.Args[0])
		}
	case "any":
		loop, ok := call.Args[0].(*syntax.GeneratorExp)
		if !ok {
			return false
		}
		list := loop.Generators[0].Iter
		if name, ok := list.(*syntax.Name); ok {
			list = c.only(name)
		}
		switch list := list.(type) {
		case *syntax.List:
			texts = list.Elts
		case *syntax.Tuple:
			texts = list.Elts
		}
	}
	found := map[string]bool{}
	for _, e := range texts {
		text, _ := c.fold(e)
		for _, word := range secretParts.FindAllString(text, -1) {
			found[strings.ToLower(word)] = true
		}
	}
	return len(found) >= 2
}

// requestParts are the defaults by which a function says that a parameter is a part of what a server is asked.
var requestParts = words("Form Query Body Header Cookie File Path")

// traces says that a program has Python tell it of each call or line.
var traces = regexp.MustCompile(`\bset(trace|profile)\(`)

var hooksMistakes = regexp.MustCompile(`excepthook`)

// reportsMistakes are words in the names of what is there to report mistakes.
var reportsMistakes = regexp.MustCompile(`(?i)report|crash|error|exception|bug|sentry|telemetr|monitor|track|log`)

// reportsElsewhere reports whether a program that Python tells of mistakes is called for something else than to report them, and knows
// a machine that is not called like it.
func (c *code) reportsElsewhere() bool {
	if !c.says(hooksMistakes) || reportsMistakes.MatchString(c.name) || len(c.hosts) == 0 {
		return false
	}
	return !slices.ContainsFunc(c.hosts, func(host string) bool { return c.isOwnHost("http://" + host) })
}

// recoveryNames are names of the words that open a wallet.
var recoveryNames = regexp.MustCompile(`(?i)^_?(mnemonic(_?phrase|s|_?words)?|seed_?phrase|recovery_?phrase)$`)

// asksSecret reports whether a call has somebody type a secret.
func (c *code) asksSecret(n *syntax.Call, name string) bool {
	if name == "getpass.getpass" {
		return true
	}
	for _, k := range n.Keywords {
		switch k.Arg {
		case "type", "password", "show", "hide_input", "is_password", "mask":
			value, ok := k.Value.(*syntax.Constant)
			if ok && (value.Kind == syntax.True || value.Text == "password" || value.Text == "*") {
				return true
			}
		}
	}
	if name == "builtins.input" && len(n.Args) > 0 {
		prompt, _ := c.fold(n.Args[0])
		return secretPrompt.MatchString(prompt)
	}
	return false
}

// secretPrompt asks somebody for a secret.
var secretPrompt = regexp.MustCompile(`(?i)passw|pass ?phrase|pin code|2fa|otp`)

// picksOwn reports whether a value is the environment, in a loop that takes only variables of it that are called like the package.
func (c *code) picksOwn(e syntax.Expr) bool {
	call, ok := e.(*syntax.Call)
	if !ok || calledName(call) != "items" {
		return false
	}
	if c.ownLoops == nil {
		c.ownLoops = map[syntax.Node]bool{}
		own := func(test syntax.Expr) bool {
			asks, ok := test.(*syntax.Call)
			if !ok || calledName(asks) != "startswith" || len(asks.Args) != 1 {
				return false
			}
			prefix, _ := c.fold(asks.Args[0])
			return len(prefix) > 3 && c.module.Name != "" && c.isOwnFolder(prefix)
		}
		syntax.WalkTree(c.module.Tree, func(n syntax.Node) bool {
			var loops []*syntax.Comprehension
			switch n := n.(type) {
			case *syntax.ListComp:
				loops = n.Generators
			case *syntax.DictComp:
				loops = n.Generators
			case *syntax.GeneratorExp:
				loops = n.Generators
			case *syntax.For:
				if test, ok := n.Body[0].(*syntax.If); ok && len(n.Body) == 1 && own(test.Test) && len(test.Orelse) == 0 {
					c.ownLoops[n.Iter] = true
				}
			}
			for _, loop := range loops {
				if slices.ContainsFunc(loop.Ifs, own) {
					c.ownLoops[loop.Iter] = true
				}
			}
			return true
		})
	}
	return c.ownLoops[e]
}

// answersNames are names of what a server answered with; a request bears others.
var answersNames = words("response resp answer reply res")

// isAccount reports whether a value is an account of a ledger, which holds its own key.
func (c *code) isAccount(e syntax.Expr) bool {
	switch name := lastName(e); {
	case !strings.HasSuffix(strings.ToLower(name), "account") && !strings.HasSuffix(strings.ToLower(name), "signer"):
		return false
	}
	return strings.Contains(c.module.File.Text, "eth_account") || strings.Contains(c.module.File.Text, "web3")
}

// isKeypair reports whether a value is a pair of keys of a ledger's library, whose bytes are the private one.
func (c *code) isKeypair(e syntax.Expr) bool {
	made := func(e syntax.Expr) bool {
		call, ok := e.(*syntax.Call)
		if !ok {
			return false
		}
		name, _ := c.callee(call.Func, 2)
		return strings.Contains(name, ".Keypair")
	}
	switch e := e.(type) {
	case *syntax.Call:
		return made(e)
	case *syntax.Name:
		return made(c.only(e))
	case *syntax.Attribute:
		f := c.module.FunctionAt(e.Start)
		if f == nil || f.Class == nil {
			return false
		}
		for _, a := range f.Class.Attributes(e.Attr) {
			found := false
			syntax.Walk(a.Value, func(n syntax.Node) bool {
				if part, ok := n.(syntax.Expr); ok && made(part) {
					found = true
				}
				return !found
			})
			if found {
				return true
			}
		}
	}
	return false
}

// isPacked reports whether a text of the program is one that nobody reads: a long one of a single word, or of bytes.
func isPacked(e *syntax.Constant) bool {
	const least = 24
	if len(e.Text) < least || e.Kind != syntax.Str && e.Kind != syntax.Bytes {
		return false
	}
	for i := range least {
		switch b := e.Text[i]; {
		case b >= 0x80, b == ' ' && e.Kind == syntax.Bytes:
		case b <= ' ', b == '_', b == '.', b == ':':
			return e.Kind == syntax.Bytes && b < ' ' && b != '\n'
		}
	}
	return true
}

// isPackedList reports whether a list holds a text as its numbers.
func isPackedList(items []syntax.Expr) bool {
	const least = 16
	if len(items) < least {
		return false
	}
	return !slices.ContainsFunc(items[:least], func(e syntax.Expr) bool {
		number, ok := e.(*syntax.Constant)
		return !ok || number.Kind != syntax.Int
	})
}

// asksMetadata reports whether a request goes to the service that hands out a machine's credentials.
func (c *code) asksMetadata(n *syntax.Call) bool {
	address := argument(n, 0, "url")
	if request, ok := address.(*syntax.Call); ok {
		address = argument(request, 0, "url")
	} else if name, ok := address.(*syntax.Name); ok {
		if request, ok := c.only(name).(*syntax.Call); ok {
			address = argument(request, 0, "url")
		}
	}
	text := c.leading(address)
	return strings.Contains(text, "://169.254.") || strings.Contains(text, "://metadata.google.internal") || strings.Contains(text, "://100.100.100.200")
}

// keepsText reports whether a call gives back what it is given, only in another form.
func keepsText(n *syntax.Call, name string) bool {
	switch name {
	case "builtins.str", "builtins.bytes", "builtins.repr", "builtins.dict", "builtins.list", "builtins.tuple", "json.dumps", "urllib.parse.urlencode", "urllib.parse.quote",
		"urllib.request.Request", "binascii.hexlify":
		return true
	}
	if strings.HasPrefix(name, "base64.") {
		return true
	}
	switch calledName(n) {
	case "encode", "decode", "hex", "strip", "format", "join", "split", "replace", "get":
		return true
	}
	return false
}

// secretVariable is the name of a variable of the environment that holds a secret.
var secretVariable = regexp.MustCompile(`(?i)token|secret|api_?key|access_?key|private_?key|passw|credential`)

// variables are the traits of a variable of the environment: none of one that is named, for programs need their own, but
// the key of a provider is noted, and loot where a list of secrets is gone through.
func (c *code) variables(key syntax.Expr) trait {
	if text, ok := c.fold(key); ok && foreignKeys[text] != "" {
		return borrowed | variable
	} else if ok && secretVariable.MatchString(text) {
		return variable
	}
	name, ok := key.(*syntax.Name)
	if !ok {
		return 0
	}
	secrets := 0
	for _, item := range c.elements(name) {
		if text, ok := c.fold(item); ok && secretVariable.MatchString(text) {
			secrets++
		}
	}
	if secrets < 2 {
		return 0
	}
	return stolen
}

func (c *code) symbolTraits(symbol *resolve.Symbol, _ *resolve.Scope, depth int) trait {
	if known, ok := c.memo[symbol]; ok {
		return known
	}
	c.memo[symbol] = 0 // ends recursion
	var all trait
	for _, b := range symbol.Bindings {
		switch b.Kind {
		case resolve.BindDef, resolve.BindClass:
			continue
		case resolve.BindImport:
			if k, known := calls[normal(b.Target)]; known && k == decodes {
				all |= decoded | unpacked // for something else to call
			}
			all |= c.memberTraits(b.Target, depth)
			continue
		case resolve.BindParam:
			if c.isToldBy(symbol) {
				all |= received
			}
			if c.isHandedLogin(symbol) {
				all |= confided
			}
			if from, ok := b.Value.(*syntax.Call); ok && requestParts[calledName(from)] {
				all |= asked
			}
		}
		all |= c.traits(b.Value, depth+1)
		if b.Kind == resolve.BindExcept && c.module.Qualified(b.Value) == "urllib.error.HTTPError" { // holds what the server answered
			all |= fetched
		}
	}
	for _, given := range c.given(symbol) {
		all |= given.in.traits(given.value, depth+2) &^ decoded // texts are put together everywhere, and handed around
	}
	all |= c.written[symbol]
	c.memo[symbol] = all
	return all
}

// answers says of a function that sends whether it returns what the other side says.
func answers(name string) bool {
	switch name[strings.LastIndexByte(name, '.')+1:] {
	case "post", "put", "patch", "request":
		return true
	}
	return strings.HasPrefix(name, "dns.resolver.")
}

// isDecodingLoop recognises a text that a loop computes piece by piece: bytes(b ^ 7 for b in data),
// "".join(table[c] for c in data).
func isDecodingLoop(e *syntax.Call) bool {
	if len(e.Args) != 1 {
		return false
	}
	joins := false
	switch f := e.Func.(type) {
	case *syntax.Name:
		if f.ID != "bytes" && f.ID != "bytearray" {
			return false
		}
	case *syntax.Attribute:
		if joins = f.Attr == "join"; !joins {
			return false
		}
	default:
		return false
	}
	var element syntax.Expr
	var generators []*syntax.Comprehension
	switch loop := e.Args[0].(type) {
	case *syntax.GeneratorExp:
		element, generators = loop.Elt, loop.Generators
	case *syntax.ListComp:
		element, generators = loop.Elt, loop.Generators
	default:
		return false
	}
	switch element := element.(type) {
	case *syntax.BinOp:
		return !joins
	case *syntax.Call: // int(digits, 2)
		return !joins && calledName(element) == "int" && len(element.Args) == 2
	case *syntax.Subscript: // by the character itself
		target, ok := generators[0].Target.(*syntax.Name)
		index, same := element.Slice.(*syntax.Name)
		return ok && same && joins && index.ID == target.ID
	}
	return false
}

// isCharacterJoin recognises "".join(chr(x) ...) and its like.
func isCharacterJoin(e *syntax.Call) bool {
	attr, ok := e.Func.(*syntax.Attribute)
	if !ok || attr.Attr != "join" || len(e.Args) != 1 {
		return false
	}
	found := false
	syntax.Walk(e.Args[0], func(n syntax.Node) bool {
		if name, ok := n.(*syntax.Name); ok && name.ID == "chr" {
			found = true
		}
		return !found
	})
	return found
}

func isMinusOne(e syntax.Expr) bool {
	minus, ok := e.(*syntax.UnaryOp)
	if !ok || minus.Op != syntax.USub {
		return false
	}
	one, ok := minus.Operand.(*syntax.Constant)
	return ok && one.Text == "1"
}

// fold is Module.Constant for texts, with the decoders that attackers use.
func (c *code) fold(e syntax.Expr) (string, bool) { return c.folded(e, 0) }

func (c *code) folded(e syntax.Expr, depth int) (string, bool) {
	if e == nil || depth > 12 {
		return "", false
	}
	if constant, ok := e.(*syntax.Constant); ok {
		return constant.Text, constant.Kind == syntax.Str || constant.Kind == syntax.Bytes
	}
	if value, ok := c.module.Constant(e); ok {
		return value.Text, value.Kind == resolve.ConstStr || value.Kind == resolve.ConstBytes
	}
	switch e := e.(type) {
	case *syntax.Name:
		return c.foldedName(c.only(e), depth+1)
	case *syntax.BinOp:
		left, ok := c.folded(e.Left, depth+1)
		if !ok || e.Op != syntax.Add {
			return "", false
		}
		right, ok := c.folded(e.Right, depth+1)
		return left + right, ok && len(left)+len(right) <= maxFoldText
	case *syntax.JoinedStr:
		var text strings.Builder
		for _, v := range e.Values {
			if formatted, ok := v.(*syntax.FormattedValue); ok {
				v = formatted.Value
			}
			piece, ok := c.folded(v, depth+1)
			if !ok {
				return "", false
			}
			text.WriteString(piece)
		}
		return text.String(), true
	case *syntax.Subscript:
		if slice, ok := e.Slice.(*syntax.Slice); ok && slice.Lower == nil && slice.Upper == nil && isMinusOne(slice.Step) {
			text, ok := c.folded(e.Value, depth+1)
			return reversed(text), ok
		}
	case *syntax.Call:
		return c.foldCall(e, depth)
	}
	return "", false
}

// mostFolding is how often what a name stands for is folded within itself, as a function does that is called for its own result.
// What is made of itself, x = bytes(x), has no end.
const mostFolding = 3

// foldedName is folded for what a name stands for.
func (c *code) foldedName(e syntax.Expr, depth int) (string, bool) {
	times := 0
	for _, open := range c.folding {
		if open == e {
			times++
		}
	}
	if times >= mostFolding {
		return "", false
	}
	c.folding = append(c.folding, e)
	defer func() { c.folding = c.folding[:len(c.folding)-1] }()
	return c.folded(e, depth)
}

func (c *code) foldCall(e *syntax.Call, depth int) (string, bool) {
	if attr, ok := e.Func.(*syntax.Attribute); ok {
		switch attr.Attr {
		case "decode", "encode", "strip":
			if _, library := calls[normal(c.module.Qualified(e.Func))]; !library {
				text, ok := c.folded(attr.Value, depth+1)
				if ok && len(e.Args) > 0 {
					if codec, _ := c.fold(e.Args[0]); codec == "rot13" || codec == "rot_13" {
						text = rot13(text)
					} else if codec == "hex" || codec == "base64" {
						return decodeText("codecs."+codec, text)
					}
				}
				return text, ok
			}
		case "join":
			if separator, ok := c.fold(attr.Value); ok && len(e.Args) == 1 {
				return c.joinCharacters(separator, e.Args[0], depth)
			}
			return "", false
		}
	}
	if len(e.Args) == 0 {
		return "", false
	}
	name, _ := c.callee(e.Func, 0)
	if attr, ok := e.Func.(*syntax.Attribute); ok && attr.Attr == "fromhex" {
		name = "builtins.bytes.fromhex"
	}
	switch name {
	case "builtins.compile", "builtins.str", "builtins.bytes":
		if text, ok := c.folded(e.Args[0], depth+1); ok {
			return text, true
		}
		return c.joinCharacters("", e.Args[0], depth)
	case "builtins.bytearray":
		return c.joinCharacters("", e.Args[0], depth)
	case "functools.reduce": // functools.reduce(operator.add, map(chr, …))
		if adds, _ := c.callee(argument(e, 0, "function"), 0); len(e.Args) > 1 && (adds == "operator.add" || adds == "operator.concat") {
			return c.joinCharacters("", e.Args[1], depth)
		}
	}
	if calls[name] != decodes || name == "" {
		return c.foldHelper(e, depth)
	}
	text, ok := c.folded(e.Args[0], depth+1)
	if !ok {
		return "", false
	}
	if name == "codecs.decode" {
		codec := ""
		if argument := argument(e, 1, "encoding"); argument != nil {
			codec, _ = c.fold(argument)
		}
		if codec == "rot13" || codec == "rot_13" {
			return rot13(text), true
		}
		return decodeText("codecs."+codec, text)
	}
	return decodeText(name, text)
}

// foldHelper is the text that a function of the module makes of what it is given, where it does nothing but that:
// def plain(text): return base64.b64decode(text).decode().
func (c *code) foldHelper(e *syntax.Call, depth int) (string, bool) {
	targets := c.module.Targets(e)
	if len(targets) != 1 || c.of(targets[0]) != c || len(e.Keywords) > 0 || len(c.bound) > 0 {
		return "", false // one level, so that no two functions fold each other
	}
	f := targets[0]
	params := f.Args().Args
	if len(f.Returns) != 1 || len(params) != len(e.Args) || f.Class != nil {
		return "", false
	}
	if def := f.Def(); def == nil || len(def.Body) > 2 || len(def.Decorators) > 0 {
		return "", false
	}
	c.bound = map[*resolve.Symbol]syntax.Expr{}
	defer func() { c.bound = nil }()
	for i, p := range params {
		s := f.Scope.Symbol(p.Name)
		if s == nil || len(s.Bindings) != 1 {
			return "", false
		}
		c.bound[s] = e.Args[i]
	}
	return c.folded(f.Returns[0], depth+1)
}

// joinCharacters reads the texts that are built of numbers: chr(104), map(chr, [...]), bytes([...]),
// and (chr(x ^ 7) for x in [...]) with one constant operand.
func (c *code) joinCharacters(separator string, e syntax.Expr, depth int) (string, bool) {
	switch e := e.(type) {
	case *syntax.Call:
		f, ok := e.Func.(*syntax.Name)
		switch {
		case ok && f.ID == "map" && len(e.Args) == 2:
			if name, ok := e.Args[0].(*syntax.Name); ok && name.ID == "chr" {
				return c.numbers(separator, e.Args[1], nil, depth)
			}
		case ok && f.ID == "reversed" && len(e.Args) == 1:
			text, ok := c.folded(e.Args[0], depth+1)
			return reversed(text), ok && separator == ""
		}
	case *syntax.ListComp:
		return c.comprehension(separator, e.Elt, e.Generators, depth)
	case *syntax.GeneratorExp:
		return c.comprehension(separator, e.Elt, e.Generators, depth)
	case *syntax.List, *syntax.Tuple:
		if text, ok := c.numbers(separator, e, nil, depth); ok {
			return text, true
		}
		var words []string
		for _, item := range listed(e) {
			word, ok := c.folded(item, depth+1)
			if !ok {
				return "", false
			}
			words = append(words, word)
		}
		return strings.Join(words, separator), true
	case *syntax.Name:
		return c.numbers(separator, e, nil, depth)
	}
	return "", false
}

func (c *code) comprehension(separator string, element syntax.Expr, generators []*syntax.Comprehension, depth int) (string, bool) {
	if len(generators) != 1 || len(generators[0].Ifs) > 0 {
		return "", false
	}
	target, ok := generators[0].Target.(*syntax.Name)
	if !ok {
		return "", false
	}
	if call, ok := element.(*syntax.Call); ok && len(call.Args) == 1 {
		if name, ok := call.Func.(*syntax.Name); ok && name.ID == "chr" {
			element = call.Args[0]
		}
	}
	return c.numbers(separator, generators[0].Iter, func(x int64) (int64, bool) { return c.arithmetic(element, target.ID, x) }, depth)
}

// arithmetic computes one element of a comprehension.
func (c *code) arithmetic(e syntax.Expr, name string, x int64) (int64, bool) {
	switch e := e.(type) {
	case *syntax.Name:
		if e.ID == name {
			return x, true
		}
	case *syntax.Call:
		if f, ok := e.Func.(*syntax.Name); ok && (f.ID == "ord" || f.ID == "int") && len(e.Args) == 1 {
			return c.arithmetic(e.Args[0], name, x)
		}
	case *syntax.BinOp:
		left, ok := c.arithmetic(e.Left, name, x)
		right, ok2 := c.arithmetic(e.Right, name, x)
		if !ok || !ok2 {
			return 0, false
		}
		switch e.Op {
		case syntax.Add:
			return left + right, true
		case syntax.Sub:
			return left - right, true
		case syntax.BitXor:
			return left ^ right, true
		case syntax.Mod:
			return left % max(right, 1), right > 0
		case syntax.FloorDiv:
			return left / max(right, 1), right > 0
		}
		return 0, false
	}
	if value, ok := c.module.Constant(e); ok && value.Kind == resolve.ConstInt && !value.Big {
		return value.Int, true
	}
	return 0, false
}

func (c *code) numbers(separator string, e syntax.Expr, change func(int64) (int64, bool), depth int) (string, bool) {
	var numbers []int64
	if name, ok := e.(*syntax.Name); ok && c.bound != nil && c.only(name) != nil {
		e = c.only(name)
	}
	if value, ok := c.module.Constant(e); ok {
		switch value.Kind {
		case resolve.ConstList, resolve.ConstTuple:
			for _, item := range value.Items {
				if item.Kind != resolve.ConstInt {
					return "", false
				}
				numbers = append(numbers, item.Int)
			}
		case resolve.ConstBytes:
			for _, b := range []byte(value.Text) {
				numbers = append(numbers, int64(b))
			}
		case resolve.ConstStr:
			for _, r := range value.Text {
				numbers = append(numbers, int64(r))
			}
		}
	} else if text, ok := c.foldedName(e, depth+1); ok {
		for _, b := range []byte(text) {
			numbers = append(numbers, int64(b))
		}
	}
	if len(numbers) == 0 || len(numbers) > maxFoldText {
		return "", false
	}
	var text strings.Builder
	for i, x := range numbers {
		if change != nil {
			var ok bool
			if x, ok = change(x); !ok {
				return "", false
			}
		}
		if x < 0 || x > utf8.MaxRune {
			return "", false
		}
		if i > 0 {
			text.WriteString(separator)
		}
		text.WriteRune(rune(x))
	}
	return text.String(), true
}

func reversed(text string) string {
	runes := []rune(text)
	slices.Reverse(runes)
	return string(runes)
}

func rot13(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return 'a' + (r-'a'+13)%26
		case r >= 'A' && r <= 'Z':
			return 'A' + (r-'A'+13)%26
		}
		return r
	}, text)
}

// decodeText undoes one packing. What it yields is bounded.
func decodeText(name, text string) (string, bool) {
	var from io.Reader
	var err error
	switch name {
	case "zlib.decompress":
		from, err = zlib.NewReader(strings.NewReader(text))
	case "gzip.decompress":
		from, err = gzip.NewReader(strings.NewReader(text))
	case "bz2.decompress":
		from = bzip2.NewReader(strings.NewReader(text))
	case "base64.b64decode", "base64.urlsafe_b64decode", "base64.standard_b64decode", "base64.decodebytes", "base64.decodestring", "binascii.a2b_base64", "codecs.base64", "codecs.base64_codec":
		text = strings.NewReplacer("-", "+", "_", "/", "\n", "", "\r", "", " ", "").Replace(text)
		out, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(text, "="))
		return string(out), err == nil
	case "base64.b32decode":
		out, err := base32.StdEncoding.DecodeString(text)
		return string(out), err == nil
	case "base64.b16decode", "binascii.unhexlify", "binascii.a2b_hex", "builtins.bytes.fromhex", "builtins.bytearray.fromhex", "codecs.hex", "codecs.hex_codec":
		out, err := hex.DecodeString(strings.ReplaceAll(text, " ", ""))
		return string(out), err == nil
	case "base64.a85decode":
		from = ascii85.NewDecoder(strings.NewReader(text))
	case "base64.b85decode":
		return base85(text)
	default:
		return "", false
	}
	if err != nil {
		return "", false
	}
	var out bytes.Buffer
	_, err = io.Copy(&out, io.LimitReader(from, maxFoldText))
	return out.String(), err == nil
}

// base85 decodes Python's b85 alphabet, which is git's.
func base85(text string) (string, bool) {
	const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
	var out []byte
	for len(text) > 0 {
		group := text[:min(5, len(text))]
		text = text[len(group):]
		value := uint64(0)
		for i := range 5 {
			digit := 84
			if i < len(group) {
				if digit = strings.IndexByte(alphabet, group[i]); digit < 0 {
					return "", false
				}
			}
			value = value*85 + uint64(digit)
		}
		if value > 1<<32-1 {
			return "", false
		}
		quad := []byte{byte(value >> 24), byte(value >> 16), byte(value >> 8), byte(value)}
		out = append(out, quad[:len(group)-1]...)
	}
	return string(out), true
}
