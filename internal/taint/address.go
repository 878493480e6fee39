package taint

import "slices"

// This file knows how a program asks where an address leads before it goes there: what a host name is resolved to, and
// whether that lies in a private network.

// addressType is what a host name is resolved to, with all parts and elements of it.
const addressType = "socket.address"

// privateTests are the properties of an address of which one must be false, or true, for what is reachable from
// everywhere. Not being a loopback address alone says little.
var privateTests = map[string]bool{"is_private": false, "is_link_local": false, "is_global": true}

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
