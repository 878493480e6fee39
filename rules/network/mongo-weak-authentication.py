from pymongo import MongoClient
import pymongo

a = MongoClient("db", authMechanism="MONGODB-CR")  # want: mongo-weak-authentication
b = pymongo.MongoClient(authMechanism="MONGODB-CR")  # want: mongo-weak-authentication
OLD = "MONGODB-CR"
c = MongoClient(authMechanism=OLD)  # want: mongo-weak-authentication
d = MongoClient("db")  # ok: the default
e = MongoClient("db", authMechanism="SCRAM-SHA-256")  # ok: current
f = MongoClient("db", authMechanism="MONGODB-X509")  # ok: certificates
