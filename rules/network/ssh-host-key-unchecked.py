import asyncssh
import paramiko
from paramiko import AutoAddPolicy

def connect(host):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # want: ssh-host-key-unchecked
    client.set_missing_host_key_policy(AutoAddPolicy)  # want: ssh-host-key-unchecked
    client.set_missing_host_key_policy(paramiko.WarningPolicy())  # want: ssh-host-key-unchecked
    asyncssh.connect(host, known_hosts=None)  # want: ssh-host-key-unchecked

def fine(host, client):
    client.set_missing_host_key_policy(paramiko.RejectPolicy())  # ok: refuses
    client.load_system_host_keys()  # ok: known hosts
    asyncssh.connect(host)  # ok: known hosts

class Remote:
    trusting = paramiko.AutoAddPolicy()
    strict = paramiko.RejectPolicy()

    def connect(self, client):
        client.set_missing_host_key_policy(self.trusting)  # want: ssh-host-key-unchecked
        client.set_missing_host_key_policy(self.strict)  # ok: refuses


def connect_as_told(client, settings):
    if not settings.reject_unknown_hosts:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # want: ssh-host-key-unchecked
    if settings.port:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # want: ssh-host-key-unchecked


def connect_by(client, policy=paramiko.AutoAddPolicy):
    policy = policy or paramiko.AutoAddPolicy
    client.set_missing_host_key_policy(policy())  # want: ssh-host-key-unchecked
