package pep440

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestVersionsHaveANormalForm(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"1.0", "1.0"},
		{" v1.0 ", "1.0"},
		{"V01.002", "1.2"},
		{"1!2.0RC1", "1!2.0rc1"},
		{"1.0-alpha.2", "1.0a2"},
		{"1.0preview", "1.0rc0"},
		{"1.0a.", "1.0a0"}, // PEP 440's own pattern allows a separator without a number
		{"1.0-1", "1.0.post1"},
		{"1.0rev3", "1.0.post3"},
		{"1.0_dev", "1.0.dev0"},
		{"1.0a--1", "1.0a0.post1"},
		{"1.0+Ubuntu-01.x", "1.0+ubuntu.1.x"},
		{"99999999999999999999999.1", "99999999999999999999999.1"},
		{"\x1f1.0", "1.0"}, // a separator that Python strips as space
		{"", "invalid"},
		{"1.0-SNAPSHOT", "invalid"},
		{"1..0", "invalid"},
		{"1.0+", "invalid"},
		{"1.0 .post1", "invalid"},
		{"latest", "invalid"},
		{"٣.1", "invalid"}, // digits of other scripts are no digits here
	} {
		got := "invalid"
		if v, err := Parse(test.text); err == nil {
			got = v.String()
		}
		if got != test.want {
			t.Errorf("Parse(%q) = %s, want %s", test.text, got, test.want)
		}
	}
}

func TestVersionsSort(t *testing.T) {
	sorted := strings.Fields(`0.dev0 0 0.1.dev1 0.1a1.dev2 0.1a1 0.1a1.post1 0.1b1 0.1rc1 0.1 0.1+abc 0.1+abc.5
		0.1+5 0.1+5.1 0.1.post0.dev1 0.1.post0 0.1.post1 0.2 0.10 1 20240101 99999999999999999999999 1!0.1`)
	versions := make([]Version, len(sorted))
	for i, text := range sorted {
		versions[i] = mustParse(t, text)
	}
	if !slices.IsSortedFunc(versions, Version.Compare) {
		t.Errorf("not sorted: %v", sorted)
	}
	if mustParse(t, "1.0").Compare(mustParse(t, "1.0.0.0")) != 0 {
		t.Error("1.0 and 1.0.0.0 differ")
	}
}

func TestSpecifiersContain(t *testing.T) {
	for _, test := range []struct {
		version, spec string
		want          bool
	}{
		{"1.0", "", true},
		{"1.0", " , ", true},
		{"2.0rc1", ">=2.0", false}, // a pre-release is lower
		{"2.0+local", "==2.0", true},
		{"2.0+local", "!=2.0", false},
		{"2.0", "==2.0+local", false},
		{"2.0+local", "<=2.0", true},
		{"2.0+local", ">2.0", false},
		{"2.0.post1", ">2.0", false},
		{"2.0.post2", ">2.0.post1", true},
		{"2.0.post1+x", ">2.0.post1", false},
		{"2.0.0.1", ">2.0", true},
		{"1.0.dev2", ">1.0.dev1", true},
		{"2.0rc1", "<2.0", false},
		{"2.0a1", "<2.0rc1", true},
		{"2.0.post0.dev1", "<2.0.post1", true},
		{"1.5.9", "==1.5.*", true},
		{"1.5rc1", "==1.5.*", true},
		{"1.5.dev0", "==1.5.*", true},
		{"1!1.5", "==1.5.*", false},
		{"1.6.dev1", "!=1.5.*", true},
		{"1.5.3", "~=1.4", true},
		{"2.0.dev0", "~=1.4", false},
		{"1.4.9", "~=1.4.2", true},
		{"1.5", "~=1.4.2", false},
		{"2.2.post3", "~=2.2.post3", true},
		{"1.0", "===1.0", true},
		{"1.0.0", "===1.0", false},
		{"1.0RC1", "===1.0rc1", true},
		{"1.2", ">=1.0,<2,!=1.1", true},
		{"1.1.0", ">=1.0,<2,!=1.1", false},
	} {
		set, err := ParseSpecifiers(test.spec)
		if err != nil {
			t.Errorf("ParseSpecifiers(%q): %v", test.spec, err)
			continue
		}
		if got := set.Contains(mustParse(t, test.version)); got != test.want {
			t.Errorf("%q contains %q = %v, want %v", test.spec, test.version, got, test.want)
		}
	}
}

func TestBrokenSpecifiersAreRefused(t *testing.T) {
	for _, spec := range []string{
		"1.0", "=1.0", "~=1", ">=1.*", "<1.0+x", "==1.0a1.*", "==1.0.*.*", ">= ", "==1.0-SNAPSHOT", "==1.0 ==2.0", "(>=1.0)", "~=1.*",
	} {
		if set, err := ParseSpecifiers(spec); err == nil {
			t.Errorf("ParseSpecifiers(%q) = %v, want an error", spec, set)
		}
	}
}

func TestPin(t *testing.T) {
	for spec, want := range map[string]string{
		"==1.0": "1.0", "===2004d": "2004d", ">=1.0,==1.5,<2": "1.5", "==1.*": "", "==1.0,!=1.0": "", ">=1.0": "", "": "", "==1.0+cpu": "1.0+cpu",
	} {
		set, err := ParseSpecifiers(spec)
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := set.Pin(); got != want {
			t.Errorf("%q pins %q, want %q", spec, got, want)
		}
	}
}

func TestRequirements(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"requests", "requests"},
		{"Flask_Login >=0.6 , <1", "Flask_Login>=0.6,<1"},
		{"uvicorn[standard, Http]==0.30", "uvicorn[standard,Http]==0.30"},
		{"pip[]", "pip"},
		{"zope.interface (>=4.0)", "zope.interface>=4.0"},
		{"a @ https://x.example/a-1.0.whl#sha256=ab ; os_name=='nt'", `a @ https://x.example/a-1.0.whl#sha256=ab ; os_name == "nt"`},
		{"a@file:///srv/a", "a @ file:///srv/a"},
		{"a===2004d; extra=='Dev_X'", `a===2004d; extra == "dev-x"`},
		{"a;(os_name=='nt'or os_name=='posix')and python_version<'3'", `a; (os_name == "nt" or os_name == "posix") and python_version < "3"`},
		{"", "0: a package name"},
		{"a[x y]", "4: a comma or a closing bracket after the extras"},
		{"a[x,]", "4: the name of an extra after the comma"},
		{"a 1.0", "2: a version specifier (such as ==1.0), a semicolon or the end after the name"},
		{"a>=1.*", "4: == or != and a plain version before .*"},
		{"a>=1.0+x", "6: == or != before a version with a local label"},
		{"a>=1.0 b", "7: a comma, a semicolon or the end after the version specifier"},
		{"a @ ", "4: a URL after @"},
		{"a; python_version", "17: one of <=, <, !=, ==, >=, >, ~=, ===, in, not in"},
		{"a; pythn_version>'3'", "3: a marker variable (such as python_version) or a quoted string"},
		{"a; (os_name=='nt'", "17: a closing parenthesis in the marker"},
	} {
		r, err := ParseRequirement(test.text)
		got := r.String()
		if err != nil {
			syntax := err.(*SyntaxError)
			got = strconv.Itoa(syntax.Offset) + ": " + syntax.Expected
		}
		if got != test.want {
			t.Errorf("ParseRequirement(%q) = %s, want %s", test.text, got, test.want)
		}
	}
}

func TestMarkersHold(t *testing.T) {
	env := Environment{
		Values: map[string]string{
			"python_version": "3.10", "python_full_version": "3.10.4", "sys_platform": "linux",
			"os_name": "posix", "platform_python_implementation": "CPython", "extra": "Test_All",
		},
		Sets: map[string][]string{"dependency_groups": {"Dev.Tools"}},
	}
	for _, test := range []struct{ marker, want string }{
		{`python_version < "3.9"`, "false"}, // as versions, not as texts
		{`"3.9" < python_version`, "true"},
		{`python_version ~= "3.8"`, "true"},
		{`python_version in "3.8 3.10"`, "true"},
		{`python_version not in "3.8 3.9"`, "true"},
		{`python_version == "3.*"`, "true"},
		{`sys_platform == "linux" and os_name == "nt" or os_name == "posix"`, "true"},
		{`sys_platform == "linux" and (os_name == "nt" or python_implementation != "CPython")`, "false"},
		{`os.name >= "posix"`, "true"},
		{`os_name > "nt"`, "false"},
		{`extra == "test-all"`, "true"},
		{`"dev-tools" in dependency_groups`, "true"},
		{`"docs" not in dependency_groups`, "true"},
		{`platform_machine == "x86_64"`, "undefined"},
		{`os_name ~= "posix"`, "undefined"},
		{`"a" == "b"`, "undefined"},
	} {
		m, err := ParseMarker(test.marker)
		if err != nil {
			t.Errorf("ParseMarker(%s): %v", test.marker, err)
			continue
		}
		got := "false"
		if holds, err := m.Holds(env); err != nil {
			got = "undefined"
		} else if holds {
			got = "true"
		}
		if got != test.want {
			t.Errorf("%s = %s, want %s", test.marker, got, test.want)
		}
	}
}

func TestNormalize(t *testing.T) {
	for name, want := range map[string]string{
		"Flask": "flask", "zope.interface": "zope-interface", "a__b-.c": "a-b-c", "a--b": "a-b", "plain-1": "plain-1",
	} {
		if got := Normalize(name); got != want {
			t.Errorf("Normalize(%q) = %q, want %q", name, got, want)
		}
	}
}

func mustParse(t *testing.T, text string) Version {
	t.Helper()
	v, err := Parse(text)
	if err != nil {
		t.Fatalf("Parse(%q): %v", text, err)
	}
	return v
}

func FuzzRequirement(f *testing.F) {
	for _, seed := range []string{"a[b]>=1.0,<2; os_name=='nt'", "a @ x ; extra=='\\x41'", "((((", "a;((os_name=='a'))", "1!2.0a1.post2.dev3+x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if r, err := ParseRequirement(text); err == nil {
			if _, err := ParseRequirement(r.String()); err != nil && !strings.ContainsAny(text, "\\'\"") {
				t.Errorf("%q became %q, which cannot be read: %v", text, r.String(), err)
			}
		}
		if v, err := Parse(text); err == nil {
			again, err := Parse(v.String())
			if err != nil || again.Compare(v) != 0 {
				t.Errorf("%q became %q", text, v.String())
			}
		}
	})
}
