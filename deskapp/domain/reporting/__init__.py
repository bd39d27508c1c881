"""Reports: a period, what is counted in it and by which rules, and the frozen report of it.

Begin reading in ``report``; ``period_input`` understands what people type, ``rules`` lists how
everything is counted, ``small_numbers`` hides what could point at somebody.
Plain Python; knows dates, inquiries, events and the Länder. Nothing in here knows a person.
"""
