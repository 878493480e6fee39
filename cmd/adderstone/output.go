package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"
)

// temporaries are the files being written now; a signal removes them.
var temporaries = struct {
	sync.Mutex
	names map[string]bool
}{names: map[string]bool{}}

func removeTemporaries() {
	temporaries.Lock() // kept: nothing may create another one while the process ends
	for name := range temporaries.names {
		os.Remove(name)
	}
}

// writeAtomically lets write fill the file at path. The file appears, or changes, only when write
// has succeeded; nobody ever sees half of it. A path that is no regular file (/dev/stdout, a pipe)
// is written directly.
func writeAtomically(path string, write func(io.Writer) error) (err error) {
	mode := os.FileMode(0o644)
	if info, err := os.Stat(path); err == nil {
		if info.IsDir() {
			return &os.PathError{Op: "write", Path: path, Err: errors.New("is a folder")}
		}
		if !info.Mode().IsRegular() {
			return writeDirectly(path, write)
		}
		mode = info.Mode().Perm()
		// A link to a file stays a link: what it points to is replaced.
		if target, err := filepath.EvalSymlinks(path); err == nil {
			path = target
		}
	}
	temporaries.Lock()
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err == nil {
		temporaries.names[file.Name()] = true
	}
	temporaries.Unlock()
	if err != nil {
		var pathError *os.PathError
		if errors.As(err, &pathError) {
			pathError.Path = path // that of the temporary file tells nobody anything
		}
		return err
	}
	defer func() {
		if err != nil {
			file.Close()
			os.Remove(file.Name())
		}
		temporaries.Lock()
		delete(temporaries.names, file.Name())
		temporaries.Unlock()
	}()
	if err := write(file); err != nil {
		return err
	}
	if err := file.Chmod(mode); err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}

func writeDirectly(path string, write func(io.Writer) error) error {
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if err := write(file); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}
