from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI

PROMPT = ChatPromptTemplate.from_messages([("system", "Answer upper, lower or strip."), ("user", "{wish}")])


def transform_name(wish):
    chain = PROMPT | ChatOpenAI(model="gpt-4o-mini", temperature=0) | StrOutputParser()
    return chain.invoke({"wish": wish})
