package source

import (
	"bytes"
	"testing"
)

func TestEncodeGivesBackTheBytesThatWereRead(t *testing.T) {
	for _, data := range [][]byte{
		[]byte("x = 'é'\r\n"),
		[]byte("\xEF\xBB\xBFx = 1\n"),
		[]byte("# coding: latin-1\nx = '\xe9'\n"),
		[]byte("# coding: cp1252\nx = '\x80'\n"),
		[]byte("# coding: shift_jis\nx = '\x82\xa0'\n"),
	} {
		f := Decode("f.py", data)
		got, err := f.Encode(f.Text)
		if err != nil || !bytes.Equal(got, data) {
			t.Errorf("Encode of what Decode made of %q = %q, %v", data, got, err)
		}
	}
}

func TestEncodeRefusesWhatTheEncodingLacks(t *testing.T) {
	f := Decode("f.py", []byte("# coding: latin-1\n"))
	if got, err := f.Encode(f.Text + "x = '€'\n"); err == nil {
		t.Errorf("latin-1 has no euro sign, but got %q", got)
	}
	if _, err := Decode("n.ipynb", []byte(`{"cells": []}`)).Encode(""); err == nil {
		t.Error("a notebook was encoded as if it were Python")
	}
}
