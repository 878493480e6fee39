import ldap
import ldap3

def login(host):
    ldap.initialize("ldap://dir.example.com")  # want: ldap-plain-connection
    ldap.initialize("ldap://10.0.0.7:389")  # want: ldap-plain-connection
    ldap3.Server(host, use_ssl=False)  # want: ldap-plain-connection

def fine(host):
    ldap.initialize("ldaps://dir.example.com")  # ok: encrypted
    ldap.initialize("ldap://localhost")  # ok: this machine
    ldap3.Server(host, use_ssl=True)  # ok: encrypted
