package advisory

import (
	"bytes"
	"encoding/binary"
	"reflect"
	"testing"
)

// full has every field, so that one that packing forgets is seen.
var full = Record{
	ID: "PYSEC-2026-7", Aliases: []string{"CVE-2026-7", "GHSA-7"}, Summary: "größer\nals gedacht", Severity: []string{"CVSS:3.1/AV:N"},
	Rating: "HIGH", Published: "2026-01-01T00:00:00Z", Modified: "2026-01-02T00:00:00Z", Withdrawn: "2026-01-03T00:00:00Z",
	Ranges:   []Range{{{Introduced: "0"}, {Fixed: "1.2"}}, {{Introduced: "2.0"}, {LastAffected: "2.1"}, {Introduced: "3", Fixed: "4"}}},
	Versions: []string{"1.0", ""}, All: true, Functions: []string{"shop.load"}, Exploited: "2026-02-01", Ransomware: true, EPSS: 0.25,
}

func TestPackedRecordKeepsEveryField(t *testing.T) {
	for fields, i := reflect.ValueOf(full), 0; i < fields.NumField(); i++ {
		if field := fields.Type().Field(i); field.IsExported() && field.Name != "Package" && fields.Field(i).IsZero() {
			t.Errorf("%s is not set, so that this test does not see it", field.Name)
		}
	}
	packed := appendRecord(appendRecord(nil, &full), &Record{ID: "B"})
	if got, want := unpackRecords(string(packed)), []*Record{&full, {ID: "B"}}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestIncompletePackedRecordIsNone(t *testing.T) {
	packed := string(appendRecord(nil, &full))
	for size := range len(packed) {
		if got := unpackRecords(packed[:size]); len(got) != 0 {
			t.Fatalf("the first %d of %d bytes gave %+v", size, len(packed), got[0])
		}
	}
	huge := string(binary.AppendUvarint(nil, 1<<63)) // a length that is negative as an int
	if got := unpackRecords(huge + packed); len(got) != 0 {
		t.Errorf("a length beyond the end gave %+v", got[0])
	}
}

func TestCompactFileOfTheFirstVersionIsRead(t *testing.T) {
	head, record := `{"sources":null}`, `{"id":"PYSEC-2026-1","package":"","ranges":[[{"introduced":"0"},{"fixed":"2.0"}]]}`+"\n"
	var file bytes.Buffer
	file.WriteString("ADVDB\x00\x01\n")
	for _, part := range []any{uint32(len(head)), []byte(head), uint32(1), uint32(len("shop")), uint32(len(record)), []byte("shop" + record)} {
		if err := binary.Write(&file, binary.LittleEndian, part); err != nil {
			t.Fatal(err)
		}
	}
	c, err := parseCompact(file.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	db := &Database{files: []*compact{c}}
	if found, _ := db.Match("shop", "1.0"); ids(found) != "PYSEC-2026-1" {
		t.Errorf("got %q, want PYSEC-2026-1", ids(found))
	}
}
