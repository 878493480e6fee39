from langchain_community.vectorstores import FAISS
import keras

def load(path, emb):
    FAISS.load_local(path, emb, allow_dangerous_deserialization=True)  # want: dangerous-switch-on
    keras.models.load_model(path, safe_mode=False)  # want: dangerous-switch-on
    keras.config.enable_unsafe_deserialization()  # want: dangerous-switch-on
    emb.tool(allow_dangerous_requests=True)  # want: dangerous-switch-on
    emb.markdown(path, dangerously_allow_html=True)  # want: dangerous-switch-on

def fine(path, emb):
    FAISS.load_local(path, emb)  # ok: off by default
    FAISS.load_local(path, emb, allow_dangerous_deserialization=False)  # ok: off
    keras.models.load_model(path)  # ok: safe by default


def stores(serde, schema):
    serde(pickle_fallback=True)  # want: dangerous-switch-on
    serde(pickle_fallback=False)  # ok: off
    schema(pickle_fallback=schema.asked)  # ok: somebody is asked
