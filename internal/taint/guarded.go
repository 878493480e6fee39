package taint

import "strings"

// This file knows clients that look where each connection leads: a session of the project's own, or one that is given a
// transport, an adapter or a resolver whose methods ask whether an address is private.

// clientLibraries are the libraries whose classes a project derives such from.
var clientLibraries = []string{"requests.", "httpx.", "httpcore.", "aiohttp.", "urllib3.", "urllib.request.", "http.client."}

func ofClient(name string) bool {
	for _, library := range clientLibraries {
		if strings.HasPrefix(name, library) {
			return true
		}
	}
	return false
}

// connecting are the methods through which such a class goes for each connection.
var connecting = []string{
	"send", "request", "resolve", "handle_request", "handle_async_request", "get_connection", "get_connection_with_tls_context", "connect", "connect_tcp",
	"_new_conn", "urlopen", "http_open", "https_open", "redirect_request", "getaddrinfo",
}

// looksAround says that a class is derived from a client's and that one of the methods it connects by asks where an
// address leads.
func (e *engine) looksAround(c *class) bool {
	if c.guards != 0 {
		return c.guards == 1
	}
	c.guards = 2
	client := false
	for _, lib := range c.libraries() {
		client = client || ofClient(lib)
	}
	if !client {
		return false
	}
	for _, name := range connecting {
		v, owner := c.lookup(name)
		if owner == nil || v == nil || len(v.funcs) != 1 || v.funcs[0].unit == nil {
			continue
		}
		u := v.funcs[0].unit
		if u.running > 0 {
			c.guards = 0 // not known yet
			continue
		}
		if sum := e.generic(u); sum != nil && sum.looks {
			c.guards = 1
			return true
		}
	}
	return c.guards == 1
}

// guardedKey is the field of a library's object that was given something which looks around.
const guardedKey = "(guarded)"

// isGuarded says that a value is a client that looks where its connections lead, or something made for one.
func (f *frame) isGuarded(s *state, v *Value) bool {
	if v == nil {
		return false
	}
	for _, c := range v.funcs {
		if c.kind == classCallable && f.e.looksAround(c.class) {
			return true
		}
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		if o.class != nil && f.e.looksAround(o.class) {
			return true
		}
		if _, ok := o.field(guardedKey); ok {
			return true
		}
		if o.kind == dictObject && f.isGuarded(s, o.rest) { // mounts={"all://": transport}
			return true
		}
		for _, fl := range o.fields {
			if o.kind == dictObject && f.isGuarded(s, fl.value) {
				return true
			}
		}
	}
	return false
}

// mount is session.mount(prefix, adapter).
func (f *frame) mount(s *state, session *Value, args *arguments) {
	if len(args.pos) == 2 && f.isGuarded(s, args.pos[1]) && len(session.refs) > 0 {
		f.change(s, session, func(o *object) *object { return o.with(guardedKey, trueValue) })
	}
}

// guard marks what a library's call makes of something that looks around.
func (f *frame) guard(s *state, c *libraryCall, out *Value) *Value {
	given := false
	for _, v := range c.args.pos {
		given = given || f.isGuarded(s, v)
	}
	for _, v := range c.args.named {
		given = given || f.isGuarded(s, v)
	}
	if !given {
		return out
	}
	w := Value{open: true}
	if out != nil {
		w = *out
	}
	w.refs = f.alloc(s, togetherKey{c.at}, (&object{kind: instanceObject}).with(guardedKey, trueValue)).refs
	return &w
}
