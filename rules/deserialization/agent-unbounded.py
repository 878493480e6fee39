from langchain.agents import AgentExecutor
import autogen

def run(agent, tools):
    AgentExecutor(agent=agent, tools=tools, max_iterations=None)  # want: agent-unbounded
    autogen.UserProxyAgent("u", human_input_mode="NEVER")  # want: agent-unbounded
    autogen.ConversableAgent("a", human_input_mode="NEVER")  # want: agent-unbounded

def fine(agent, tools):
    AgentExecutor(agent=agent, tools=tools)  # ok: 15 by default
    AgentExecutor(agent=agent, tools=tools, max_iterations=5)  # ok: bounded
    autogen.UserProxyAgent("u", human_input_mode="NEVER", max_consecutive_auto_reply=3)  # ok: bounded
