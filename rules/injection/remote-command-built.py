import shlex
import paramiko

def deploy(host, name):
    client = paramiko.SSHClient()
    client.connect(host)
    client.exec_command("systemctl restart " + name)  # want: remote-command-built
    client.exec_command(f"rm -rf /srv/{name}")  # want: remote-command-built
    client.exec_command("kill %s" % name)  # want: remote-command-built
    client.exec_command(name)  # want: remote-command-built

def fine(client, name):
    client.exec_command("uptime")  # ok: constant
    client.exec_command("ls " + shlex.quote(name))  # ok: quoted
    client.open_sftp()  # ok: no command
