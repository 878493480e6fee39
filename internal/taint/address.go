package taint

import (
	"net/netip"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows how a program asks where an address leads before it goes there: what a host name is resolved to, and
// whether that lies in a private network.

// addressType is what a host name is resolved to, with all parts and elements of it.
const addressType = "socket.address"

// ipType is an address that was parsed, networkType a network; what a program says of a network is its head.
const (
	urlType     = "urllib.parse.ParseResult"
	ipType      = "ipaddress.IPv4Address"
	networkType = "ipaddress.IPv4Network"
)

// partsOfURLs are what other classes of parsed addresses call the parts that urlsplit gives.
var partsOfURLs = map[string]map[string]string{
	"yarl.URL":  {"host": "hostname", "raw_host": "hostname", "authority": "netloc", "scheme": "scheme", "path": "path", "raw_path": "path", "query_string": "query", "fragment": "fragment", "port": "port"},
	"httpx.URL": {"host": "hostname", "raw_host": "hostname", "netloc": "netloc", "scheme": "scheme", "path": "path", "query": "query", "fragment": "fragment", "port": "port"},
}

// privateTests are the properties of an address of which one must be false, or true, for what is reachable from
// everywhere. Not being a loopback address alone says little.
var privateTests = map[string]bool{"is_private": false, "is_link_local": false, "is_global": true}

// isSitePath says that a text is the path of an address, with a segment of the program's own: "/orders/" + id. What is put in
// front of it chooses the host.
func isSitePath(v *Value) bool {
	head := v.opening()
	return len(head) > 1 && head[0] == '/' && fixesSite(head)
}

// onlyJoined says that data was put into a text on a way and nothing else was made of it.
func onlyJoined(way *hop) bool { return putIntoText(way) && unchanged(way) }

// putIntoText says that data was put into a text on a way, or on that through a function which was called.
func putIntoText(way *hop) bool {
	for ; way != nil; way = way.prev {
		if strings.HasPrefix(way.says, "joined into") || strings.HasPrefix(way.says, "formatted into") || putIntoText(way.inner) {
			return true
		}
	}
	return false
}

// unchanged says that data was handed on and put into texts on a way, and nothing else was made of it.
func unchanged(way *hop) bool {
	for ; way != nil; way = way.prev {
		if strings.HasPrefix(way.says, "through ") || !unchanged(way.inner) {
			return false
		}
	}
	return true
}

// hostFacts says what is harmless to connect to if a host, or the address it is resolved to, is: itself, and the URL that
// it was taken from.
func (f *frame) hostFacts(host *Value) []fact {
	if host == nil {
		return nil
	}
	var facts []fact
	for _, fa := range host.form().facts {
		if fa.equal && fa.with == nil {
			facts = append(facts, fa)
		}
	}
	if len(host.taint) > 0 {
		facts = append(facts, fact{value: host, then: f.e.model.hostBits(), equal: true})
	}
	return facts
}

// resolved is the address of a host; ok is false where it says nothing of untrusted data.
func (f *frame) resolved(host *Value) (address *Value, ok bool) {
	facts := f.hostFacts(host)
	return &Value{open: true, typ: addressType, more: &form{facts: facts}}, len(facts) > 0
}

// addressList is what getaddrinfo finds for a host: it raises rather than find nothing.
func (f *frame) addressList(s *state, host *Value, at syntax.Node) *Value {
	address, ok := f.resolved(host)
	if !ok {
		return nil
	}
	return f.alloc(s, at, &object{kind: listObject, exact: true, elems: []*Value{address}})
}

// addressMethod calls a method of an event loop or of a parsed URL that has to do with a host.
func (f *frame) addressMethod(s *state, recv *Value, name string, args *arguments, at syntax.Node) (*Value, bool) {
	switch {
	case recv.typ == "asyncio.AbstractEventLoop" && name == "getaddrinfo" && len(args.pos) > 0:
		v := f.addressList(s, args.pos[0], at)
		return v, v != nil
	case name == "mount" && ofClient(recv.typ):
		f.mount(s, recv, args)
	case recv.typ == urlType && name == "_replace" && len(recv.taint) > 0:
		// The host of an address that was looked at stands where the one that was asked for stood.
		host, ok := args.keyword("netloc")
		if text, fixed := host.text(); !ok || fixed && text == "" || len(f.deep(s, host)) > 0 {
			return nil, false
		}
		w := *recv
		w.taint = cleared(recv.taint, f.e.model.hostBits())
		w.setFacts(nil)
		return &w, true
	}
	return nil, false
}

// joinAddress is urljoin(base, address). Where it leads says little of the address alone: Python reads "http:///host" as a page of
// the site, and browsers as that host.
func (f *frame) joinAddress(s *state, c *libraryCall, base, address *Value) *Value {
	if b, ok := base.text(); ok {
		if a, ok := address.text(); ok && a == "" {
			return constValue(textConst(b))
		}
	}
	t := f.deep(s, address)
	if head := address.opening(); head != "" && fixesSite(head) {
		t = cleared(t, f.e.model.hostBits())
	}
	t, _ = joinTaints(t, f.deep(s, base))
	return tainted(marked(headless(t), f.place(c.at), "through urljoin"))
}

// privateTest reads ip.is_private.
func privateTest(address *Value, name string) (*Value, bool) {
	public, ok := privateTests[name]
	if !ok || len(address.form().facts) == 0 {
		return nil, false
	}
	var facts []fact
	for _, fa := range address.form().facts {
		said := fact{value: fa.value, text: fa.text, other: fa.then}
		if public {
			said.then, said.other = fa.then, 0
		}
		facts = append(facts, said)
	}
	return boolValue(facts, nil), true
}

// isAddressOf says that a value is one of the addresses of a host.
func isAddressOf(address, host *Value) bool {
	return address != nil && slices.ContainsFunc(address.form().facts, func(fa fact) bool { return fa.equal && fa.value.first() == host.first() })
}

// ofHosts turns what is said of an address into what that says of the host, or the URL, that it is the address of.
func (f *frame) ofHosts(address *Value, then, other Mask) []fact {
	var out []fact
	for _, host := range address.form().facts {
		if bits := host.then & f.e.model.hostBits(); host.equal && host.with == nil && (then|other)&bits != 0 {
			out = append(out, fact{value: host.value, text: host.text, then: then & bits, other: other & bits})
		}
	}
	return out
}

// isAddress says that a value is an address of a host, parsed or not.
func isAddress(v *Value) bool {
	return v != nil && (v.typ == addressType || v.typ == ipType) && len(v.form().facts) > 0
}

// addresses is one for all that a host has, or one network for all that are configured, where v holds such; nil otherwise.
// A host that has none cannot be connected to.
func (f *frame) addresses(s *state, v *Value) []*Value {
	leads := func(v *Value) bool { return isAddress(v) || v != nil && v.typ == networkType }
	if v == nil || v.typ != addressType && !slices.ContainsFunc(v.refs, func(l *loc) bool {
		o := f.get(s, l)
		return o != nil && (leads(o.rest) || slices.ContainsFunc(o.elems, leads))
	}) {
		return nil
	}
	if e := f.element(s, v); leads(e) {
		return []*Value{e}
	}
	return nil
}

// unreadable tells a handler of what cannot be parsed as an address, or of a host that has none, that nothing is connected to
// there. What a resolver found is an address.
func (f *frame) unreadable(s *state, n *syntax.Try, h *syntax.ExceptHandler) {
	if h.Type == nil {
		return
	}
	caught := &syntax.Tuple{Elts: []syntax.Expr{h.Type}}
	if names(caught, "gaierror") {
		for _, stmt := range n.Body {
			f.unresolved(s, stmt)
		}
	}
	isResolved := func(v *Value) bool { return v != nil && v.typ == addressType }
	if !slices.ContainsFunc(s.vars, isResolved) || !names(caught, "ValueError") || !names(n, "ip_address") {
		return
	}
	for _, v := range s.vars {
		if !isResolved(v) {
			continue
		}
		for _, host := range v.form().facts {
			if host.equal && host.with == nil {
				f.prove(s, host.value, host.text, host.then&f.e.model.hostBits())
			}
		}
	}
}

// unresolved proves of the hosts whose addresses a statement asks for that there are none.
func (f *frame) unresolved(s *state, stmt syntax.Stmt) {
	syntax.Walk(stmt, func(n syntax.Node) bool {
		c, ok := n.(*syntax.Call)
		if ok && len(c.Args) > 0 {
			if called, ok := c.Func.(*syntax.Attribute); ok && (called.Attr == "getaddrinfo" || called.Attr == "gethostbyname") {
				f.prove(s, f.eval(s, c.Args[0]), f.rereadable(c.Args[0]), f.e.model.hostBits())
			}
		}
		return true
	})
}

// asked is what a test proves of a thing of which nothing is known but that it is asked for is_private: the address that
// a function was passed.
func (f *frame) asked(v *Value, name string) []fact {
	if !strings.HasPrefix(name, "is_") || v.sym == nil {
		return nil
	}
	if test, ok := privateTest(&Value{more: &form{facts: f.hostFacts(v)}}, name); ok {
		f.looks = true
		return test.form().facts
	}
	return nil
}

// networkFacts are the facts of "address in network". Of a network that settings name, the program says by what it does
// next whether its addresses may be reached.
func (f *frame) networkFacts(address, network *Value, in bool) []fact {
	f.looks = true
	inside, outside := true, true
	if network == nil {
		network = &Value{}
	}
	if p, err := netip.ParsePrefix(network.form().head); err == nil {
		private := isPrivate(p.Addr())
		inside, outside = !private && p.Bits() > 0, private
	} else if network.form().head != "" {
		return nil
	}
	var out []fact
	for _, fa := range f.hostFacts(address) {
		bits := fa.then & f.e.model.hostBits()
		said := fact{value: fa.value, text: fa.text}
		if inside == in {
			said.then = bits
		}
		if outside == in {
			said.other = bits
		}
		if inside && outside {
			said.then, said.other = bits, bits
		}
		out = append(out, said)
	}
	return out
}

// isNetwork says that "address in b" asks whether an address lies in a network.
func isNetwork(address, b *Value) bool {
	if address == nil || b == nil {
		return address != nil && address.typ == ipType
	}
	return b.typ == networkType || address.typ == ipType && b.typ == "" && len(b.refs) == 0 && len(b.consts) == 0
}

// isNamedHost says that a value is a parameter that its name tells to be a host.
func (v *Value) isNamedHost() bool {
	o := v.sym
	if o == nil || o.unit == nil || len(o.path) > 0 || o.input >= len(o.unit.params) {
		return false
	}
	switch o.unit.params[o.input].name {
	case "host", "hostname", "host_name", "netloc", "domain":
		return true
	}
	return false
}

// isPrivate says that nobody outside reaches an address. That it is not a loopback address says little.
func isPrivate(a netip.Addr) bool {
	return a.IsPrivate() || a.IsLinkLocalUnicast() || sharedAddresses.Contains(a)
}

var sharedAddresses = netip.MustParsePrefix("100.64.0.0/10")

// plainAddress is an address whose parts can be read off without the finer rules of parsing.
var plainAddress = regexp.MustCompile(`^([a-z][a-z0-9+.-]*)://([a-z0-9.-]+)((?::[0-9]+)?)(/[^?#;]*)?$`)

var plainScheme = regexp.MustCompile(`^[a-z][a-z0-9+.-]*$`)

// fixedPart is a part of an address that stands whole in the constant beginning of it: the host, once a slash follows, and the
// path, once the query does.
func fixedPart(head, name string) (string, bool) {
	scheme, rest, ok := strings.Cut(head, "://")
	if !ok {
		return "", false
	}
	if name == "scheme" && plainScheme.MatchString(scheme) {
		return scheme, true
	}
	end := strings.IndexAny(rest, "/?#")
	if name == "path" {
		end = strings.IndexAny(rest, "?#")
	}
	if end < 0 {
		return "", false
	}
	o := partsOfAddress(head[:len(head)-len(rest)+end])
	if o == nil || name == "query" || name == "fragment" {
		return "", false
	}
	v, _ := o.field(name)
	return v.text()
}

// partsOfAddress holds what urlsplit gives for such an address that the program writes out, nil for others.
func partsOfAddress(text string) *object {
	m := plainAddress.FindStringSubmatch(text)
	if m == nil {
		return nil
	}
	o := &object{kind: instanceObject}
	for i, name := range []string{"scheme", "hostname", "", "path"} {
		if name != "" {
			o = o.with(name, constValue(textConst(m[i+1])))
		}
	}
	for _, name := range []string{"query", "fragment"} {
		o = o.with(name, constValue(textConst("")))
	}
	return o.with("netloc", constValue(textConst(m[2]+m[3])))
}
