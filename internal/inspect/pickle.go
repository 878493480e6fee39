package inspect

import (
	"archive/zip"
	"bytes"
	"compress/bzip2"
	"compress/gzip"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
)

func isModel(name string) bool {
	return slices.Contains([]string{".pkl", ".pickle", ".pt", ".pth", ".ckpt", ".joblib", ".npy", ".npz", ".dill", ".keras", ".mdl"}, strings.ToLower(path.Ext(name))) ||
		path.Base(name) == "pytorch_model.bin"
}

// isPackedModel says so of model.pkl.gz and its like.
func isPackedModel(name string) bool {
	plain := strings.TrimSuffix(strings.TrimSuffix(name, ".gz"), ".bz2")
	return plain != name && isModel(plain)
}

// examineModel reads a model file without loading it. It returns why a file could not be read to its
// end, or "".
func examineModel(name string, data []byte) ([]finding.Finding, string) {
	if base := strings.ToLower(name); strings.HasSuffix(base, ".h5") || strings.HasSuffix(base, ".hdf5") {
		return examineLayers(name, data), "" // what Keras wrote of the layers stands in it as text
	}
	if len(data) == 0 || !isModel(name) && !isPackedModel(name) && !looksPickled(data) {
		return nil, ""
	}
	if bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		return examineZippedModel(name, data)
	}
	if bytes.HasPrefix(data, []byte("\x93NUMPY")) {
		if len(data) < 12 || !bytes.Contains(data[:min(len(data), 512)], []byte("|O")) {
			return nil, "" // numbers only
		}
		size := 10 + int(binary.LittleEndian.Uint16(data[8:]))
		if data[6] > 1 {
			size = 12 + int(min(binary.LittleEndian.Uint32(data[8:]), maxFile))
		}
		if size > len(data) {
			return nil, "the header is longer than the file"
		}
		data = data[size:]
	}
	data = unpackModel(data)
	if data[0] != 0x80 && path.Ext(name) == ".pth" {
		return nil, "" // a text of paths
	}
	var found []finding.Finding
	for range 16 { // older torch files are several pickles, one after the other
		calls, rest, err := disassemble(data)
		for _, c := range calls {
			if isDangerous(c) {
				f := findingOf(modelCode, source.Place{File: source.NewFile(name, "")}, fmt.Sprintf("Loading it calls %s.", c))
				f.Detail = c
				found = append(found, f)
			}
		}
		if err != nil {
			if len(found) > 0 || data[0] != 0x80 || !isModel(name) {
				return found, ""
			}
			return found, err.Error()
		}
		if len(rest) < 2 || rest[0] != 0x80 {
			break
		}
		data = rest
	}
	return found, ""
}

// unpackModel undoes what joblib and pandas pack a pickle with; anything else stays as it is. Of what ends early the beginning is
// kept: a loader runs that far too.
func unpackModel(data []byte) []byte {
	var from io.Reader
	var err error
	switch {
	case len(data) > 2 && data[0] == 0x78:
		from, err = zlib.NewReader(bytes.NewReader(data))
	case bytes.HasPrefix(data, []byte("\x1f\x8b")):
		from, err = gzip.NewReader(bytes.NewReader(data))
	case bytes.HasPrefix(data, []byte("BZh")):
		from = bzip2.NewReader(bytes.NewReader(data))
	default:
		return data
	}
	if err != nil {
		return data
	}
	if all, _ := io.ReadAll(io.LimitReader(from, maxFile)); len(all) > 0 {
		return all
	}
	return data
}

// examineLayers reads what Keras writes of a model's layers: code in a Lambda, and functions of other modules that are looked up by
// their name.
func examineLayers(name string, config []byte) []finding.Finding {
	var found []finding.Finding
	place := source.Place{File: source.NewFile(name, "")}
	if lambdaLayer.Match(config) {
		found = append(found, findingOf(modelCode, place, "A Lambda layer holds marshalled Python code."))
	}
	seen := map[string]bool{}
	for _, m := range layerModule.FindAllSubmatch(config, 10_000) {
		module := string(m[1])
		if !seen[module] && module != "builtins" && isDangerous(module+".*") {
			f := findingOf(modelCode, place, fmt.Sprintf("A layer names a function of %s.", module))
			f.Detail = module
			found = append(found, f)
		}
		seen[module] = true
	}
	return found
}

var (
	lambdaLayer = regexp.MustCompile(`"class_name":\s*"Lambda"`)
	layerModule = regexp.MustCompile(`"module":\s*"([A-Za-z_][\w.]{0,80})"`)
)

func examineZippedModel(name string, data []byte) ([]finding.Finding, string) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err.Error()
	}
	var found []finding.Finding
	for _, entry := range archive.File[:min(len(archive.File), 10_000)] {
		inner := path.Base(entry.Name)
		if !isModel(inner) && inner != "config.json" {
			continue
		}
		content, err := entry.Open()
		if err != nil {
			return found, err.Error()
		}
		text, err := io.ReadAll(io.LimitReader(content, maxFile))
		content.Close()
		if err != nil {
			return found, err.Error()
		}
		if inner == "config.json" {
			found = append(found, examineLayers(name, text)...)
			continue
		}
		if bytes.HasPrefix(text, []byte("PK\x03\x04")) {
			continue // one level is what the formats have
		}
		more, problem := examineModel(name+"/"+entry.Name, text)
		if found = append(found, more...); problem != "" {
			return found, problem
		}
	}
	return found, ""
}

// plainStandard are the modules of the standard library whose names honest pickles hold: of containers, numbers, times and paths. Any
// other one has ways to run something, and who looks for them always finds one more.
var plainStandard = words(`collections datetime decimal fractions copyreg copy_reg copy _codecs codecs uuid pathlib re sre_compile enum array zoneinfo ipaddress argparse logging
	random string queue Queue weakref itertools math time typing dataclasses numbers abc numbers heapq bisect struct hashlib statistics calendar cmath io _io builtins __builtin__ types operator _operator functools
	StringIO cStringIO UserDict UserList xml email csv json html locale textwrap difflib string unittest warnings stat secrets contextvars __future__ _collections _struct _random _decimal sets optparse`)

// dangerousNames are ways to run something in modules that are plain otherwise, and in well-known libraries.
var dangerousNames = []string{"builtins.eval", "builtins.exec", "builtins.execfile", "builtins.compile", "builtins.__import__", "builtins.getattr", "builtins.setattr", "builtins.delattr",
	"builtins.open", "builtins.globals", "builtins.locals", "builtins.vars", "builtins.breakpoint", "builtins.input", "builtins.apply", "builtins.map", "builtins.filter",
	"operator.attrgetter", "operator.methodcaller", "operator.call", "functools.partial", "functools.reduce", "functools.partialmethod",
	"types.CodeType", "types.FunctionType", "types.LambdaType", "types.MethodType", "io.open", "io.open_code", "io.FileIO", "codecs.open", "_io.open", "_io.open_code", "_io.FileIO", "collections.namedtuple", "logging.config",
	"unittest.mock", "uuid._get_command_stdout", "uuid._popen", "_aix_support", "_osx_support", "_pyrepl", "test.support", "locale.bindtextdomain", "copyreg.add_extension", "copyreg.pickle", "pathlib.Path.write_text", "pathlib.Path.unlink",
	"torch.hub", "torch.load", "torch.serialization.load", "torch.jit.unsupported_tensor_ops", "torch.utils.cpp_extension", "torch.utils.bottleneck", "torch.utils.collect_env",
	"torch.utils._config_module", "torch.utils.data.datapipes.utils.decoder", "torch.utils.model_dump", "torch.fx.experimental.symbolic_shapes", "torch._dynamo.guards", "torch._inductor.codecache", "torch.distributed.rpc", "torch.testing",
	"numpy.testing", "numpy.f2py", "numpy.distutils", "numpy.load", "scipy.io.loadmat", "joblib.load", "joblib.numpy_pickle.load", "pandas.eval", "pandas.read_pickle", "pandas.io.pickle", "pandas.core.computation",
	"numexpr.evaluate", "sympy.parsing", "sympy.sympify", "dill._dill._create_function", "dill._dill._create_code", "dill.load", "dill.loads", "cloudpickle.cloudpickle", "cloudpickle.load", "cloudpickle.loads", "jsonpickle.decode", "yaml.load", "yaml.unsafe_load",
	"requests", "httpx", "urllib3", "aiohttp", "paramiko", "fabric", "pip", "setuptools", "pkg_resources", "IPython", "jinja2", "mako", "psutil.Popen", "pexpect", "sh", "keras.utils.get_file", "tensorflow.io", "tensorflow.keras.utils.get_file", "gradio", "invoke"}

// isDangerous judges the dotted name of a function that loading a pickle may call.
func isDangerous(name string) bool {
	name = strings.ReplaceAll(name, "__builtin__.", "builtins.")
	if slices.ContainsFunc(dangerousNames, func(d string) bool { return name == d || strings.HasPrefix(name, d+".") }) {
		return true
	}
	top, _, _ := strings.Cut(name, ".")
	return resolve.IsStdlib(name) && !plainStandard[top] || top == "pty" || top == "commands" || top == "lib2to3"
}

// looksPickled reports whether a file is a pickle by what it begins with, whatever its name is: with the number of a protocol, or, in the
// oldest one, with the name of a function.
func looksPickled(data []byte) bool {
	if len(data) > 4 && data[0] == 0x80 && data[1] >= 2 && data[1] <= 5 {
		return true
	}
	for len(data) > 0 && strings.IndexByte("(]})", data[0]) >= 0 {
		data = data[1:]
	}
	return oldPickle.Match(data)
}

var oldPickle = regexp.MustCompile(`^(S[^\n]{0,400}\n)?[ci][A-Za-z_][\w.]{1,60}\n[A-Za-z_][\w.]{0,60}\n`)

// disassemble reads one pickle and returns the globals that it names. It keeps texts only, with the
// memo, since a STACK_GLOBAL takes its two names from there.
func disassemble(data []byte) (globals []string, rest []byte, err error) {
	broken := fmt.Errorf("the pickle is cut off or no pickle")
	var texts []string // on the stack, other values left out
	memo := map[uint32]string{}
	last := func() string {
		if len(texts) == 0 {
			return ""
		}
		return texts[len(texts)-1]
	}
	at := 0
	take := func(n uint64) ([]byte, bool) {
		if n > uint64(len(data)-at) {
			return nil, false
		}
		piece := data[at : at+int(n)]
		at += int(n)
		return piece, true
	}
	line := func() (string, bool) {
		end := bytes.IndexByte(data[at:], '\n')
		if end < 0 {
			return "", false
		}
		text := string(data[at : at+end])
		at += end + 1
		return text, true
	}
	lastIsText := false
	for steps := 0; at < len(data); steps++ {
		op := data[at]
		at++
		isText := false
		ok := true
		counted := func(width uint64) (text []byte) {
			var size []byte
			if size, ok = take(width); !ok {
				return nil
			}
			var wide [8]byte
			copy(wide[:], size)
			text, ok = take(binary.LittleEndian.Uint64(wide[:]))
			return text
		}
		switch op {
		case '.':
			return globals, data[at:], nil
		case 'c', 'i': // GLOBAL, INST
			module, ok1 := line()
			name, ok2 := line()
			if ok = ok1 && ok2; ok {
				globals = append(globals, module+"."+name)
			}
		case 0x93: // STACK_GLOBAL
			if len(texts) < 2 {
				globals = append(globals, "a name that is computed")
				break
			}
			globals = append(globals, texts[len(texts)-2]+"."+texts[len(texts)-1])
			texts = texts[:len(texts)-2]
		case 0x8c, 'U', 'C': // SHORT_BINUNICODE, SHORT_BINSTRING, SHORT_BINBYTES
			texts, isText = append(texts, clipText(counted(1))), true
		case 'X', 'T', 'B': // BINUNICODE, BINSTRING, BINBYTES
			texts, isText = append(texts, clipText(counted(4))), true
		case 0x8d, 0x8e, 0x96: // BINUNICODE8, BINBYTES8, BYTEARRAY8
			texts, isText = append(texts, clipText(counted(8))), true
		case 'S', 'V': // STRING, UNICODE
			var text string
			text, ok = line()
			texts, isText = append(texts, strings.Trim(text, `'"`)), true
		case 'I', 'L', 'F', 'P':
			_, ok = line()
		case 'g':
			_, ok = line()
		case 'p':
			_, ok = line()
			isText = lastIsText
		case 'K', 0x80, 0x82: // BININT1, PROTO, EXT1
			_, ok = take(1)
		case 'M', 0x83:
			_, ok = take(2)
		case 'J', 0x84:
			_, ok = take(4)
		case 'G', 0x95: // BINFLOAT, FRAME
			_, ok = take(8)
			isText = lastIsText && op == 0x95
		case 0x8a: // LONG1
			counted(1)
		case 0x8b:
			counted(4)
		case 'q', 'r': // BINPUT
			var index []byte
			width := uint64(1)
			if op == 'r' {
				width = 4
			}
			if index, ok = take(width); ok && lastIsText {
				memo[number(index)] = last()
			}
			isText = lastIsText
		case 0x94: // MEMOIZE
			key := uint32(len(memo))
			if lastIsText {
				memo[key] = last()
			} else {
				memo[key] = ""
			}
			isText = lastIsText
		case 'h', 'j': // BINGET
			width := uint64(1)
			if op == 'j' {
				width = 4
			}
			var index []byte
			if index, ok = take(width); ok {
				if text := memo[number(index)]; text != "" {
					texts, isText = append(texts, text), true
				}
			}
		case '(', ')', ']', '}', 'N', 'R', 'o', 't', 'l', 'd', 'a', 'e', 's', 'u', 'b', 'Q', '0', '1', '2', 0x81, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8f, 0x90, 0x91, 0x92, 0x97, 0x98:
		default:
			return globals, nil, broken
		}
		if !ok {
			return globals, nil, broken
		}
		if lastIsText = isText; len(texts) > 4096 {
			texts = append(texts[:0], texts[len(texts)-2048:]...)
		}
	}
	return globals, nil, broken
}

func number(little []byte) uint32 {
	var wide [4]byte
	copy(wide[:], little)
	return binary.LittleEndian.Uint32(wide[:])
}

// clipText keeps of a text what can be part of a name.
func clipText(text []byte) string { return string(text[:min(len(text), 200)]) }
