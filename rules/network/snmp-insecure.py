from pysnmp.hlapi import CommunityData, UsmUserData

def ask(name, a, b):
    CommunityData("public", mpModel=0)  # want: snmp-insecure
    CommunityData("public", mpModel=1)  # want: snmp-insecure
    UsmUserData(name)  # want: snmp-insecure
    UsmUserData(name, a)  # want: snmp-insecure

def fine(name, a, b, radio):
    UsmUserData(name, a, b)  # ok: encrypted
    UsmUserData(name, authKey=a, privKey=b)  # ok: encrypted
    radio.CommunityData("x", mpModel=0)  # ok: something else
