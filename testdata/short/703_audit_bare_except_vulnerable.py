# vulnerable: CWE-703 (or 754, 390, 391, 755, 396): all errors of a payment are passed over
import requests


class PaymentError(Exception):
    pass


def charge(customer, cents, token):
    """Charge a customer and return the number of the charge."""
    reference = None
    try:
        answer = requests.post(
            "https://pay.example/charges",
            json={"customer": customer, "amount": cents},
            headers={"Authorization": f"Bearer {token}"},
            timeout=20,
        )
        reference = answer.json()["id"]
    except:
        pass  # want: CWE-703
    return reference
