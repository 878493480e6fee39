package sigstore

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/bits"
	"strconv"
	"strings"
	"time"
)

// An entry is what a log (Rekor) says about something that it took in.
type entry struct {
	Index uint64 `json:"logIndex,string"`
	Log   struct {
		ID []byte `json:"keyId"`
	} `json:"logId"`
	Time    int64 `json:"integratedTime,string"`
	Promise struct {
		Signature []byte `json:"signedEntryTimestamp"`
	} `json:"inclusionPromise"`
	Proof struct {
		Index      uint64   `json:"logIndex,string"`
		Root       []byte   `json:"rootHash"`
		Size       uint64   `json:"treeSize,string"`
		Hashes     [][]byte `json:"hashes"`
		Checkpoint struct {
			Text string `json:"envelope"`
		} `json:"checkpoint"`
	} `json:"inclusionProof"`
	Body []byte `json:"canonicalizedBody"`
}

// verify checks that the log signed for the entry's time and has it in its tree, and returns the time.
func (e *entry) verify() (time.Time, error) {
	at := time.Unix(e.Time, 0)
	log := find(trusted().Logs, e.Log.ID)
	if log == nil {
		return at, fmt.Errorf("%w: log %x", ErrUnknown, e.Log.ID)
	}
	if len(e.Promise.Signature) == 0 {
		return at, fmt.Errorf("%w: the log does not vouch for a time", ErrUnknown)
	}
	// The members stand in the order of their names, as RFC 8785 has it.
	promised, err := json.Marshal(struct {
		Body  []byte `json:"body"`
		Time  int64  `json:"integratedTime"`
		Log   string `json:"logID"`
		Index uint64 `json:"logIndex"`
	}{e.Body, e.Time, hex.EncodeToString(e.Log.ID), e.Index})
	if err != nil {
		return at, err
	}
	if !log.signed(promised, e.Promise.Signature, at) {
		return at, errors.New("the log did not sign for this entry and its time")
	}
	if !e.isIncluded() {
		return at, errors.New("the entry is not in the tree of the log")
	}
	return at, e.verifyCheckpoint(log, at)
}

// isIncluded computes the root of the log's tree from the entry and its neighbours (RFC 9162, 2.1.3.2).
func (e *entry) isIncluded() bool {
	index, size := e.Proof.Index, e.Proof.Size
	if index >= size {
		return false
	}
	inner := bits.Len64(index ^ (size - 1))
	if len(e.Proof.Hashes) != inner+bits.OnesCount64(index>>inner) {
		return false
	}
	leaf := sha256.Sum256(append([]byte{0}, e.Body...))
	at := leaf[:]
	for i, neighbour := range e.Proof.Hashes {
		if i < inner && index>>i&1 == 0 {
			at = node(at, neighbour)
		} else {
			at = node(neighbour, at)
		}
	}
	return bytes.Equal(at, e.Proof.Root)
}

func node(left, right []byte) []byte {
	hash := sha256.New()
	hash.Write([]byte{1})
	hash.Write(left)
	hash.Write(right)
	return hash.Sum(nil)
}

// verifyCheckpoint checks that the log signed the size and the root of its tree: a note of a few lines, an empty one, and
// signatures, each a dash, a name and four bytes of the key's id before the signature itself.
func (e *entry) verifyCheckpoint(log *logKey, at time.Time) error {
	text, signatures, ok := strings.Cut(e.Proof.Checkpoint.Text, "\n\n")
	lines := strings.Split(text, "\n")
	if !ok || len(lines) < 3 || lines[1] != strconv.FormatUint(e.Proof.Size, 10) || lines[2] != base64.StdEncoding.EncodeToString(e.Proof.Root) {
		return errors.New("the checkpoint is about another tree")
	}
	for line := range strings.Lines(signatures) {
		fields := strings.Fields(line)
		if len(fields) != 3 || fields[0] != "\u2014" {
			continue
		}
		if signature, err := base64.StdEncoding.DecodeString(fields[2]); err == nil && len(signature) > 4 && log.signed([]byte(text+"\n"), signature[4:], at) {
			return nil
		}
	}
	return errors.New("the log did not sign its checkpoint")
}
