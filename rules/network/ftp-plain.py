import ftplib  # want: ftp-plain
from ftplib import FTP  # want: ftp-plain
from ftplib import *  # want: ftp-plain
from ftplib import FTP_TLS, all_errors  # ok: the encrypted one

def fetch(host, name, word):
    ftp = ftplib.FTP(host)  # want: ftp-plain
    ftp.login(name, word)  # want: ftp-plain
    ftplib.FTP(host, name, word)  # want: ftp-plain

def fine(host, name, word):
    ftps = ftplib.FTP_TLS(host)  # ok: encrypted
    ftps.login(name, word)  # ok: encrypted
    ftps.prot_p()  # ok: encrypted
