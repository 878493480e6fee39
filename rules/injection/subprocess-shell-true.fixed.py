import subprocess
import shlex
from subprocess import check_output as grab

def show(path, other):
    subprocess.run(f"ls -l {path}", shell=True)  # want: subprocess-shell-true
    subprocess.call("tar xf " + path, shell=True)  # want: subprocess-shell-true
    grab("cat %s | wc -l" % path, shell=True)  # want: subprocess-shell-true
    command = "du -sh {}".format(path)
    subprocess.Popen(command, shell=True)  # want: subprocess-shell-true
    subprocess.getoutput("file " + path)  # want: subprocess-shell-true
    other.launch(path, shell=True)  # want: subprocess-shell-true

def fine(path):
    subprocess.run(["ls", "-l", path])  # ok: no shell
    subprocess.run("ls -l | wc -l", shell=True)  # ok: constant
    subprocess.run(["git", "status", "--short"], cwd=path)  # want: subprocess-shell-true
    subprocess.call('cd build', shell=True)  # want: subprocess-shell-true
    tool = "git"
    subprocess.run(tool + " status", shell=True)  # ok: constant through a local name
    subprocess.run(f"ls -l {path}", shell=False)  # ok: no shell
    subprocess.getoutput("uname -a")  # ok: constant

def by_a_shell(path, flags):
    subprocess.run(["bash", "-c", f"ls -l {path}"])  # want: subprocess-shell-true
    subprocess.Popen(["/bin/sh", "-c", "tar xf " + path])  # want: subprocess-shell-true
    subprocess.run(["bash", "-c", "ls | wc -l"])  # ok: constant
    subprocess.run(["bash", "-c", 'ls -l "$1"', "ls", path])  # ok: the path is an argument of its own
    subprocess.run(["python", "-c", f"print({flags})"])  # ok: no shell

def one_is_true(path):
    subprocess.run("ls " + path, shell=1)  # want: subprocess-shell-true
    subprocess.run(["ls", path], shell=0)  # ok: no shell
