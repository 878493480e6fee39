package advisory

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"
	"sync"
)

// The compact file is made for one thing: to look up some hundred names in milliseconds.
//
//	magic    8 bytes, with the format's version
//	header   uint32 length, JSON: sources, popular names
//	count    uint32 number of packages
//	index    count × (name end, data end), uint32 each, offsets from the start of their blobs
//	names    all names, sorted, without separators
//	data     for each package its records, packed (packed.go)
//
// Numbers are little-endian. A name is found by binary search; only its records are decoded. In files
// of the first version, which are still read, the records are JSON lines.
const (
	magic      = "ADVDB\x00\x02\n"
	firstMagic = "ADVDB\x00\x01\n"
)

type header struct {
	Sources   []Source `json:"sources"`
	Popular   string   `json:"popular,omitempty"` // names separated by spaces
	Malicious int      `json:"malicious,omitempty"`
	Exploited int      `json:"exploited,omitempty"`
	Estimated int      `json:"estimated,omitempty"`
}

type compact struct {
	head        header
	index       []byte
	nameBlob    []byte
	dataBlob    []byte
	packageSize int
	jsonLines   bool // of the first version

	mu      sync.Mutex
	decoded map[string][]*Record // what was looked up before
}

var errCompact = errors.New("not a complete advisory file of this version")

// isCompact tells whether content starts as a compact file does.
func isCompact(content []byte) bool {
	return bytes.HasPrefix(content, []byte(magic)) || bytes.HasPrefix(content, []byte(firstMagic))
}

func parseCompact(content []byte) (*compact, error) {
	if !isCompact(content) || len(content) < len(magic)+4 {
		return nil, errCompact
	}
	rest := content[len(magic):]
	size := int(binary.LittleEndian.Uint32(rest))
	rest = rest[4:]
	if size > len(rest)-4 || size < 0 {
		return nil, errCompact
	}
	c := &compact{jsonLines: bytes.HasPrefix(content, []byte(firstMagic))}
	if err := json.Unmarshal(rest[:size], &c.head); err != nil {
		return nil, errCompact
	}
	rest = rest[size:]
	c.packageSize = int(binary.LittleEndian.Uint32(rest))
	rest = rest[4:]
	if c.packageSize < 0 || c.packageSize > len(rest)/8 {
		return nil, errCompact
	}
	c.index, rest = rest[:8*c.packageSize], rest[8*c.packageSize:]
	names, data := c.ends(c.packageSize - 1)
	if names+data != len(rest) {
		return nil, errCompact
	}
	for i := range c.packageSize {
		names, data := c.ends(i)
		previousNames, previousData := c.ends(i - 1)
		if names < previousNames || data < previousData {
			return nil, errCompact
		}
	}
	c.nameBlob, c.dataBlob = rest[:names], rest[names:]
	return c, nil
}

// ends returns where name and data of a package end; package -1 ends at 0.
func (c *compact) ends(i int) (name, data int) {
	if i < 0 {
		return 0, 0
	}
	entry := c.index[8*i:]
	return int(binary.LittleEndian.Uint32(entry)), int(binary.LittleEndian.Uint32(entry[4:]))
}

func (c *compact) name(i int) string {
	start, _ := c.ends(i - 1)
	end, _ := c.ends(i)
	return string(c.nameBlob[start:end])
}

func (c *compact) names() []string {
	names := make([]string, c.packageSize)
	for i := range names {
		names[i] = c.name(i)
	}
	return names
}

// lookup returns the records of a package; the caller does not change them.
func (c *compact) lookup(name string) []*Record {
	c.mu.Lock()
	defer c.mu.Unlock()
	records, known := c.decoded[name]
	if !known {
		records = c.decode(name)
		if c.decoded == nil {
			c.decoded = map[string][]*Record{}
		}
		c.decoded[name] = records
	}
	return records
}

func (c *compact) decode(name string) []*Record {
	i, found := sort.Find(c.packageSize, func(i int) int { return strings.Compare(name, c.name(i)) })
	if !found {
		return nil
	}
	_, start := c.ends(i - 1)
	_, end := c.ends(i)
	var records []*Record
	if c.jsonLines {
		records = readLines(c.dataBlob[start:end])
	} else {
		records = unpackRecords(string(c.dataBlob[start:end]))
	}
	for _, r := range records {
		r.Package = name
		r.prepare()
	}
	return records
}

func readLines(lines []byte) []*Record {
	var records []*Record
	for line := range bytes.Lines(lines) {
		var r Record
		if json.Unmarshal(line, &r) == nil {
			records = append(records, &r)
		}
	}
	return records
}

// Write writes the database as a compact file.
func (db *Database) Write(out io.Writer) error {
	names := db.Names()
	head, err := json.Marshal(header{db.Sources, strings.Join(db.Popular, " "), db.Malicious, db.Exploited, db.Estimated})
	if err != nil {
		return fmt.Errorf("write advisory file: %w", err)
	}
	var index, nameBlob bytes.Buffer
	var dataBlob []byte
	for _, name := range names {
		nameBlob.WriteString(name)
		for _, r := range db.all(name) {
			dataBlob = appendRecord(dataBlob, r)
		}
		var entry [8]byte
		binary.LittleEndian.PutUint32(entry[:], uint32(nameBlob.Len()))
		binary.LittleEndian.PutUint32(entry[4:], uint32(len(dataBlob)))
		index.Write(entry[:])
	}
	var sizes [4]byte
	for _, part := range []any{magic, uint32(len(head)), head, uint32(len(names)), index.Bytes(), nameBlob.Bytes(), dataBlob} {
		switch part := part.(type) {
		case string:
			_, err = io.WriteString(out, part)
		case uint32:
			binary.LittleEndian.PutUint32(sizes[:], part)
			_, err = out.Write(sizes[:])
		case []byte:
			_, err = out.Write(part)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// all returns the records of a package, withdrawn ones too, in order of their ids.
func (db *Database) all(name string) []*Record {
	var records []*Record
	for _, file := range db.files {
		records = append(records, file.lookup(name)...)
	}
	records = append(records, db.records[name]...)
	slices.SortStableFunc(records, func(a, b *Record) int { return strings.Compare(a.ID, b.ID) })
	return records
}
