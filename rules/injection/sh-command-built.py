import sh

def go(name):
    sh.git("clone " + name)  # want: sh-command-built
    sh.bash("-c", f"echo {name}")  # want: sh-command-built
    sh.curl("http://%s/" % name)  # want: sh-command-built

def fine(name):
    sh.git("clone", name)  # ok: an argument of its own
    sh.ls("-l")  # ok: constant
    sh.tar("xf", "a.tar")  # ok: constant
