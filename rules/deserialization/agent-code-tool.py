from langchain_experimental.utilities import PythonREPL
from langchain_community.tools import ShellTool
from crewai import Agent
import autogen

def tools(llm):
    a = PythonREPL()  # want: agent-code-tool
    b = ShellTool()  # want: agent-code-tool
    c = Agent(role="x", allow_code_execution=True, code_execution_mode="unsafe")  # want: agent-code-tool
    d = autogen.UserProxyAgent("u", code_execution_config={"use_docker": False})  # want: agent-code-tool
    return a, b, c, d

def fine(llm):
    c = Agent(role="x", code_execution_mode="safe")  # ok: in a container
    d = autogen.UserProxyAgent("u", code_execution_config={"use_docker": True})  # ok: in a container
    e = autogen.UserProxyAgent("u", code_execution_config=False)  # ok: off
    return c, d, e
