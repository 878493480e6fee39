# Databases in clouds and graphs, and other languages that run inside of Python.
import bottle
import boto3
import clickhouse_connect
import dataset
import hydra.utils
import lupa
import pandasql
import psycopg2.extras
import sympy
from flask import Flask, request
from langchain_community.utilities import SQLDatabase
from neo4j import GraphDatabase
from prisma import Prisma
from pyspark.sql import SparkSession
from sqlmodel import Session, text

app = Flask(__name__)
spark = SparkSession.builder.getOrCreate()
driver = GraphDatabase.driver("bolt://graph.example")


@app.route("/columns")
def columns():
    where = "select a from t where b = '" + request.args["b"] + "'"
    clickhouse_connect.get_client().query(where)  # flow: sql-injection
    clickhouse_connect.get_client().query("select a from t where b = {b:String}", parameters={"b": request.args["b"]})
    dataset.connect("sqlite://").query(where)  # flow: sql-injection
    pandasql.sqldf(where)  # flow: sql-injection
    boto3.client("athena").start_query_execution(QueryString=where)  # flow: sql-injection
    boto3.client("rds-data").execute_statement(sql=where)  # flow: sql-injection
    boto3.client("rds-data").execute_statement(sql="select :b", parameters=[{"name": "b", "value": {"stringValue": request.args["b"]}}])
    spark.sql(where)  # flow: sql-injection
    spark.sql("select a from t where b = {b}", b=request.args["b"])
    SQLDatabase.from_uri("sqlite://").run(where)  # flow: sql-injection
    psycopg2.extras.execute_values(None, where, [])  # flow: sql-injection
    psycopg2.extras.execute_values(None, "insert into t values %s", [(request.args["b"],)])
    return ""


@app.route("/graph")
def graph():
    name = request.args["name"]
    with driver.session() as session:
        session.run("MATCH (n {name: '" + name + "'}) RETURN n")  # flow: sql-injection
        session.run("MATCH (n {name: $name}) RETURN n", name=name)
    driver.execute_query(f"MATCH (n:{name}) RETURN n")  # flow: sql-injection
    driver.execute_query("MATCH (n {name: $name}) RETURN n", name=name)
    return ""


@app.route("/text")
def from_text():
    with Session() as session:
        session.execute(text("select a from t where b = " + request.args["b"]))  # flow: sql-injection
        session.execute(text("select a from t where b = :b"), {"b": request.args["b"]})
    return ""


@app.route("/formula")
def formula():
    sympy.parse_expr(request.args["formula"])  # flow: code-injection
    lupa.LuaRuntime().execute(request.args["formula"])  # flow: code-injection
    lupa.LuaRuntime().execute("return 1")
    hydra.utils.get_class(request.args["name"])  # flow: unsafe-reflection
    return ""


@app.route("/page")
def page():
    bottle.jinja2_template("{{text}}", text=request.args["text"])
    bottle.jinja2_template("Hello " + request.args["text"])  # flow: template-injection
    return ""


@app.route("/prisma")
async def through_prisma():
    store = Prisma()
    await store.query_raw("select a from t where b = '" + request.args["b"] + "'")  # flow: sql-injection
    await store.query_first(query=f"select a from t where b = '{request.args['b']}'")  # flow: sql-injection
    await store.query_raw("select a from t where b = $1", request.args["b"])
    return ""
