package advisory

import (
	"encoding/binary"
	"math"
)

// A packed record is its fields in the order of Record, without Package: a text is its length and its
// bytes, a list its length and its items, EPSS eight bytes; lengths are uvarints. An event begins with
// a byte that tells which of its fields follow.
const (
	packedAll = 1 << iota // bits of the byte of flags
	packedRansomware
)

const (
	packedIntroduced = 1 << iota // bits of an event's first byte
	packedFixed
	packedLastAffected
)

// appendRecord appends a packed record.
func appendRecord(out []byte, r *Record) []byte {
	out = appendText(out, r.ID)
	out = appendTexts(out, r.Aliases)
	out = appendText(out, r.Summary)
	out = appendTexts(out, r.Severity)
	out = appendText(out, r.Rating)
	out = appendText(out, r.Published)
	out = appendText(out, r.Modified)
	out = appendText(out, r.Withdrawn)
	out = binary.AppendUvarint(out, uint64(len(r.Ranges)))
	for _, events := range r.Ranges {
		out = binary.AppendUvarint(out, uint64(len(events)))
		for _, e := range events {
			out = appendEvent(out, e)
		}
	}
	out = appendTexts(out, r.Versions)
	var flags byte
	if r.All {
		flags |= packedAll
	}
	if r.Ransomware {
		flags |= packedRansomware
	}
	out = append(out, flags)
	out = appendTexts(out, r.Functions)
	out = appendText(out, r.Exploited)
	return binary.LittleEndian.AppendUint64(out, math.Float64bits(r.EPSS))
}

func appendText(out []byte, s string) []byte {
	return append(binary.AppendUvarint(out, uint64(len(s))), s...)
}

func appendTexts(out []byte, list []string) []byte {
	out = binary.AppendUvarint(out, uint64(len(list)))
	for _, s := range list {
		out = appendText(out, s)
	}
	return out
}

func appendEvent(out []byte, e Event) []byte {
	at := len(out)
	out = append(out, 0)
	for i, s := range [...]string{e.Introduced, e.Fixed, e.LastAffected} {
		if s != "" {
			out[at] |= 1 << i
			out = appendText(out, s)
		}
	}
	return out
}

// unpackRecords reads the records of one package. The texts of all share the memory of text. What is
// not complete ends the list.
func unpackRecords(text string) []*Record {
	u := &unpacker{rest: text}
	var records []*Record
	for u.rest != "" {
		if r := u.record(); !u.broken {
			records = append(records, r)
		}
	}
	return records
}

// An unpacker takes values from the beginning of rest. After an incomplete one it is broken and rest is empty.
type unpacker struct {
	rest   string
	broken bool
}

func (u *unpacker) fail() {
	u.rest, u.broken = "", true
}

func (u *unpacker) record() *Record {
	r := &Record{
		ID: u.text(), Aliases: u.texts(), Summary: u.text(), Severity: u.texts(), Rating: u.text(),
		Published: u.text(), Modified: u.text(), Withdrawn: u.text(),
	}
	if n := u.length(); n > 0 {
		r.Ranges = make([]Range, n)
		for i := range r.Ranges {
			r.Ranges[i] = u.events()
		}
	}
	r.Versions = u.texts()
	flags := u.byte()
	r.All, r.Ransomware = flags&packedAll != 0, flags&packedRansomware != 0
	r.Functions, r.Exploited = u.texts(), u.text()
	r.EPSS = u.float()
	return r
}

func (u *unpacker) events() Range {
	n := u.length()
	if n == 0 {
		return nil
	}
	events := make(Range, n)
	for i := range events {
		present := u.byte()
		if present&packedIntroduced != 0 {
			events[i].Introduced = u.text()
		}
		if present&packedFixed != 0 {
			events[i].Fixed = u.text()
		}
		if present&packedLastAffected != 0 {
			events[i].LastAffected = u.text()
		}
	}
	return events
}

// length reads a length. All that is counted takes a byte at least, so what is left bounds it.
func (u *unpacker) length() int {
	var n uint64
	for i := 0; i < len(u.rest) && i < binary.MaxVarintLen64; i++ {
		b := u.rest[i]
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			u.rest = u.rest[i+1:]
			if n > uint64(len(u.rest)) {
				break
			}
			return int(n)
		}
	}
	u.fail()
	return 0
}

func (u *unpacker) text() string {
	n := u.length()
	s := u.rest[:n]
	u.rest = u.rest[n:]
	return s
}

func (u *unpacker) texts() []string {
	n := u.length()
	if n == 0 {
		return nil
	}
	list := make([]string, n)
	for i := range list {
		list[i] = u.text()
	}
	return list
}

func (u *unpacker) byte() byte {
	if u.rest == "" {
		u.fail()
		return 0
	}
	b := u.rest[0]
	u.rest = u.rest[1:]
	return b
}

func (u *unpacker) float() float64 {
	if len(u.rest) < 8 {
		u.fail()
		return 0
	}
	bits := binary.LittleEndian.Uint64([]byte(u.rest[:8]))
	u.rest = u.rest[8:]
	return math.Float64frombits(bits)
}
