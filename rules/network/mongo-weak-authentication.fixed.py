from pymongo import MongoClient
import pymongo

a = MongoClient("db", authMechanism="SCRAM-SHA-256")  # want: mongo-weak-authentication
b = pymongo.MongoClient(authMechanism="SCRAM-SHA-256")  # want: mongo-weak-authentication
OLD = "MONGODB-CR"
c = MongoClient(authMechanism=OLD)  # want: mongo-weak-authentication
d = MongoClient("db")  # ok: the default
e = MongoClient("db", authMechanism="SCRAM-SHA-256")  # ok: current
f = MongoClient("db", authMechanism="MONGODB-X509")  # ok: certificates
