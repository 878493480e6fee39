from ctypes import CDLL

libpam = CDLL("libpam.so")
pam_authenticate = libpam.pam_authenticate  # want: pam-account-not-checked
check = libpam.pam_authenticate  # want: pam-account-not-checked

def login(handle):
    return libpam.pam_authenticate(handle, 0)  # want: pam-account-not-checked

def fine(handle):
    libpam.pam_end(handle, 0)  # ok: no login
    libpam.pam_start(handle, 0)  # ok: no login
    return libpam.pam_strerror(handle)  # ok: no login
