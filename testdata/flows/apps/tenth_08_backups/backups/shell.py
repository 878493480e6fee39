import subprocess


class Command:
    program = 'true'
    options = ()

    def __init__(self, *words):
        self.words = words

    def argv(self):
        return [self.program, *self.options, *self.words]

    def run(self):
        return subprocess.run(self.argv(), capture_output=True, check=False).returncode  # want: argument-injection


class Rsync(Command):
    program = 'rsync'
    options = ('-a',)


class Tar:
    def __init__(self, *words):
        self.words = words

    def run(self):
        return subprocess.run(['tar', '-cf', '/srv/out.tar', '--', *self.words], check=False).returncode  # ok: argument-injection


def restore(name):
    argv = ['restic', 'restore']
    argv += [name]
    return subprocess.call(argv)  # want: argument-injection


def restore_under(name):
    argv = ['restic', 'restore']
    argv += ['/srv/snapshots/' + name]
    return subprocess.call(argv)  # ok: argument-injection


def find_old(days, folder):
    return subprocess.check_output(['find', './' + folder, '-mtime', '+%d' % days])  # ok: argument-injection


def find_named(folder):
    return subprocess.check_output(('find', folder, '-name', '*.bak'))  # want: argument-injection
