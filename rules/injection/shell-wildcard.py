import os
import subprocess

def pack():
    os.system("tar czf all.tgz *")  # want: shell-wildcard
    subprocess.call("chown root *", shell=True)  # want: shell-wildcard
    os.popen("/bin/chmod 600 *")  # want: shell-wildcard

def fine():
    os.system("tar czf all.tgz ./*")  # ok: cannot be an option
    os.system("ls *")  # ok: harmless options
    subprocess.call(["tar", "czf", "x", "*"])  # ok: no shell
